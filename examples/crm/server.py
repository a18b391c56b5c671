#!/usr/bin/env python3
"""A directory of callers as Hookswitch asks for it, from a JSON file and with nothing but Python's own library.

    python3 server.py callers.json --port 8090

    crm: { url: "http://127.0.0.1:8090/callers" }

GET /callers?number=%2B15551234567 answers 200 with the caller's profile, or 404 for somebody unknown. The file is read
again whenever it has changed; while it cannot be read the answer is 503, and Hookswitch goes by what it knew before.
"""

import argparse
import json
import os
import re
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit


class Callers:
    """The callers of a file by their numbers, as fresh as the file."""

    def __init__(self, path):
        self.path = path
        self.stamp = None
        self.by_number = {}

    def profile(self, number):
        stamp = os.stat(self.path).st_mtime_ns
        if stamp != self.stamp:
            with open(self.path, encoding="utf-8") as file:
                rows = json.load(file)
            self.by_number = {number: row for row in rows for number in row["numbers"]}
            self.stamp = stamp
        row = self.by_number.get(number)
        return None if row is None else {name: row[name] for name in row if name != "numbers"}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body leave together: apart they cost 40 ms on a kept connection
    callers = None

    def do_GET(self):
        url = urlsplit(self.path)
        numbers = parse_qs(url.query).get("number", [])
        if url.path != "/callers":
            return self.answer(404, {"error": "no such page"})
        if len(numbers) != 1 or not re.fullmatch(r"\+[1-9][0-9]{6,14}", numbers[0]):
            return self.answer(400, {"error": "number must be E.164, its + written as %2B"})
        try:
            profile = self.callers.profile(numbers[0])
        except (OSError, ValueError, KeyError, TypeError) as error:
            print(f"{self.callers.path}: {error}", file=sys.stderr, flush=True)
            return self.answer(503, {"error": "the callers cannot be read"})
        if profile is None:
            return self.answer(404, {"error": "unknown caller"})
        return self.answer(200, profile)

    def answer(self, status, value):
        body = json.dumps(value, ensure_ascii=False).encode("utf-8")
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format, *values):
        """Nothing: a request holds a caller's number."""


def main():
    parser = argparse.ArgumentParser(description="A directory of callers for Hookswitch.")
    parser.add_argument("file", help="a JSON array of callers, each with numbers and what is known")
    parser.add_argument("--port", type=int, default=8090, help="0 takes a free one")
    options = parser.parse_args()
    Handler.callers = Callers(options.file)
    server = ThreadingHTTPServer(("127.0.0.1", options.port), Handler)
    print(f"http://127.0.0.1:{server.server_address[1]}/callers", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
