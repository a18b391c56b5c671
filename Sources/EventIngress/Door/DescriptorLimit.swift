import Glibc

/// The number of file descriptors this process may hold open.
enum DescriptorLimit {
    /// Descriptors left for the database, outbound connections and files.
    static let reserved = 256

    /// Raises the soft limit towards the hard one until `wanted` connections fit; answers how many do.
    static func raise(forConnections wanted: Int) -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return wanted }
        let needed = rlim_t(wanted + wanted / 8 + reserved)
        if limit.rlim_cur < needed {
            limit.rlim_cur = min(needed, limit.rlim_max)
            _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
            _ = getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        }
        guard limit.rlim_cur < needed else { return wanted }
        // Half of it when even the reserve does not fit: a small door is better than none.
        let granted = Int(limit.rlim_cur)
        return max(1, min(wanted, max(granted / 2, (granted - reserved) * 8 / 9)))
    }
}
