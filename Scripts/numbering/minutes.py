#!/usr/bin/env python3
"""Open and closed, minute by minute, by Python's zoneinfo: what our opening hours must answer for three years.

    pip install tzdata==2026.6
    python minutes.py OUT.tsv          about half a minute

Every minute from 2026-01-01 to 2028-12-31 UTC is turned into local time and looked up; no transition is searched for and no rule
of ours is used. Written are the minutes, counted from the start, at which the answer differs from that of the minute before
(the first number belongs to the opening), as differences to the number before, and the same for the offset from UTC.
"""
import sys, zoneinfo

sys.dont_write_bytecode = True
from datetime import date, datetime, timedelta, timezone

zoneinfo.reset_tzpath(to=[])
import tzdata                                             # noqa: E402
from zoneinfo import ZoneInfo                             # noqa: E402
from time_vectors import parse                            # noqa: E402

ZONES = ['America/New_York', 'America/Chicago', 'America/Los_Angeles', 'America/Vancouver', 'America/Edmonton',
         'America/Havana', 'America/Nuuk', 'America/Santiago', 'America/St_Johns', 'Europe/London', 'Europe/Dublin',
         'Europe/Berlin', 'Africa/Cairo', 'Africa/Casablanca', 'Asia/Gaza', 'Asia/Kathmandu', 'Australia/Lord_Howe',
         'Pacific/Chatham', 'Antarctica/Troll', 'Asia/Jerusalem']
RULES = ['Mon-Fri=09:00-17:00;Sat=10:00-14:00', '*=22:00-06:00', 'Sun=01:30-02:30;Mon-Wed=00:30-12:15,12:45-24:00',
         'Fri-Sun=20:00-04:00;Sun=02:00-03:00']
HOLIDAYS = ['2026-12-25', '2027-03-28', '2027-10-31', '2028-02-29', '2028-03-26']
START = datetime(2026, 1, 1, tzinfo=timezone.utc)
MINUTES = int((datetime(2029, 1, 1, tzinfo=timezone.utc) - START).total_seconds()) // 60


def open_minutes(week, holidays, day):
    """The minutes of a date that are open by the clock on the wall."""
    minutes = set()
    if day not in holidays:
        for a, b in week[day.weekday()]:
            minutes.update(range(a // 60, (b if a < b else 86400) // 60))
    before = day - timedelta(days=1)
    if before not in holidays:
        for a, b in week[before.weekday()]:
            if a > b:
                minutes.update(range(0, b // 60))
    return minutes


def walk(zone, rule):
    week, holidays = parse(rule), {date.fromisoformat(x) for x in HOLIDAYS}
    info, first = ZoneInfo(zone), int(START.timestamp())
    changes, offsets, days = [], [], {}
    was_open, last_offset = False, None
    for minute in range(MINUTES):
        local = datetime.fromtimestamp(first + minute * 60, info)
        day = local.date()
        if day not in days:
            days[day] = open_minutes(week, holidays, day)
        is_open = local.hour * 60 + local.minute in days[day]
        if is_open != was_open:
            changes.append(minute)
            was_open = is_open
        offset = local.utcoffset()
        if offset != last_offset:
            offsets.append('%d:%d' % (minute, offset.total_seconds()))
            last_offset = offset
    return changes, offsets


def main():
    with open(sys.argv[1], 'w', encoding='utf-8', newline='\n') as out:
        out.write('# zone\trule\tholidays\tminute:offset\tminutes between changes, the first one opens\n')
        out.write('# zoneinfo with IANA tzdata %s, every minute from 2026-01-01 to 2028-12-31 UTC\n' % tzdata.IANA_VERSION)
        for index, zone in enumerate(ZONES):
            rule = RULES[index % len(RULES)]
            changes, offsets = walk(zone, rule)
            deltas = [b - a for a, b in zip([0] + changes, changes)]
            out.write('\t'.join([zone, rule, ','.join(HOLIDAYS), ' '.join(offsets), ' '.join(map(str, deltas))]) + '\n')
    print(len(ZONES), 'zones', MINUTES, 'minutes each')


if __name__ == '__main__':
    main()
