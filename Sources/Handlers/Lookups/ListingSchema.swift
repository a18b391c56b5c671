package import GRDB

/// The table of looked-up numbers.
package enum ListingSchema {
    /// Registers the migrations; safe to call once per migrator.
    package static func register(in migrator: inout DatabaseMigrator) {
        migrator.registerMigration("listings-1-numbers") { db in
            try db.execute(
                sql: """
                    CREATE TABLE numberListings (
                        number TEXT PRIMARY KEY NOT NULL,
                        listing TEXT NOT NULL,
                        askedAt INTEGER NOT NULL
                    ) STRICT, WITHOUT ROWID;
                    CREATE INDEX numberListingsAge ON numberListings (askedAt);
                    """
            )
        }
    }
}
