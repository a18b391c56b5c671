#!/usr/bin/env python3
"""National and international spellings of example numbers, with the E.164 number that libphonenumber reads.

    pip install phonenumbers==9.0.43
    python parsing_vectors.py OUT.tsv

Only spellings that libphonenumber itself reads back as the example are kept.
"""
import sys
from importlib.metadata import version

import phonenumbers as P

KINDS = [P.PhoneNumberType.FIXED_LINE, P.PhoneNumberType.MOBILE, P.PhoneNumberType.TOLL_FREE, P.PhoneNumberType.PREMIUM_RATE]


def spellings(number):
    yield P.format_number(number, P.PhoneNumberFormat.NATIONAL)
    yield P.format_number(number, P.PhoneNumberFormat.INTERNATIONAL)
    yield P.format_number(number, P.PhoneNumberFormat.RFC3966)
    yield P.format_out_of_country_calling_number(number, 'GB')


def main():
    rows = set()
    for region in sorted(P.SUPPORTED_REGIONS):
        for kind in KINDS:
            number = P.example_number_for_type(region, kind)
            if number is None:
                continue
            e164 = P.format_number(number, P.PhoneNumberFormat.E164)
            for index, text in enumerate(spellings(number)):
                reader = 'GB' if index == 3 else region
                if P.parse(text, reader) == number:
                    rows.add((reader, text, e164))
    with open(sys.argv[1], 'w', encoding='utf-8', newline='\n') as out:
        out.write('# region\ttext\tE.164\n# derived from libphonenumber metadata (phonenumbers %s, Apache-2.0)\n'
                  % version('phonenumbers'))
        for row in sorted(rows):
            out.write('\t'.join(row) + '\n')
    print(len(rows), 'rows')


if __name__ == '__main__':
    main()
