#!/usr/bin/env python3
"""A newsroom of many feeds, followed for some minutes: nothing twice, no correction lost, in time.

  .ci/newsroom.py QUOTEWIRE BROKER FOLDER [FEEDS [MINUTES]]

Serves FEEDS feeds (60) on addresses of loopback, RSS, Atom and JSON Feed in turn, with entity tags. Each publishes at times of
its own, and corrects three of ten items later. QUOTEWIRE feed follows them every ten seconds for MINUTES (1.5), under a
prefix of its own. Then the topic is read with kcat and held against what was published: exits 1 where an item is missing or
stands twice, where the last version of a corrected one is not there, or where half of the items took longer than the interval.
"""
import hashlib
import http.server
import json
import random
import statistics
import subprocess
import sys
import threading
import time
from html import escape
from pathlib import Path

INTERVAL = 10
QUIET = 45  # seconds at the end without news: longer than a feed's interval can have grown
PATIENCE = 300  # seconds that anything may take on the slowest machine

tool, broker, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])
feeds = int(sys.argv[4]) if len(sys.argv) > 4 else 60
minutes = float(sys.argv[5]) if len(sys.argv) > 5 else 1.5
dice = random.Random(16)
lock = threading.Lock()
items = [[] for _ in range(feeds)]  # of each feed the latest first: [number, text]
published = {}  # (id, text): when
latest = {}  # id: text


def address(feed, number):
    return f"https://desk{feed}.example/story/{number}"


def publish(feed, number, version):
    text = f"The council of town {feed} voted on matter {number}. “We have counted {version} times,” said Ann Body."
    with lock:
        items[feed] = [[number, text]] + [item for item in items[feed] if item[0] != number]
        del items[feed][25:]
        published[address(feed, number), text] = time.time()
        latest[address(feed, number)] = text


def document(feed):
    with lock:
        now = list(items[feed])
    if feed % 3 == 0:
        entries = "".join(
            f"<item><guid>{n}</guid><title>Town {feed}, matter {n}</title><link>{address(feed, n)}</link>"
            f"<description>{escape(text)}</description></item>" for n, text in now)
        return f"<rss version='2.0'><channel><title>Desk {feed}</title>{entries}</channel></rss>"
    if feed % 3 == 1:
        entries = "".join(
            f"<entry><id>urn:{feed}:{n}</id><title>Town {feed}, matter {n}</title><link href='{address(feed, n)}'/>"
            f"<content>{escape(text)}</content></entry>" for n, text in now)
        return f"<feed xmlns='http://www.w3.org/2005/Atom'><title>Desk {feed}</title>{entries}</feed>"
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": f"Desk {feed}", "items": [
        {"id": str(n), "url": address(feed, n), "title": f"Town {feed}, matter {n}", "content_text": text}
        for n, text in now]})


class Loopback(http.server.ThreadingHTTPServer):
    """On all addresses, since each feed has one of its own, but for this machine alone."""

    def verify_request(self, request, client_address):
        return client_address[0].startswith("127.")


class Desk(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        body = document(int(self.path.rsplit("/", 1)[1])).encode()
        tag = '"' + hashlib.sha256(body).hexdigest()[:16] + '"'
        same = self.headers.get("If-None-Match") == tag
        self.send_response(304 if same else 200)
        self.send_header("ETag", tag)
        self.send_header("Content-Length", "0" if same else str(len(body)))
        self.end_headers()
        if not same:
            self.wfile.write(body)

    def log_message(self, *_):
        pass


def schedule(seconds):
    """When what is published: each feed at a rate of its own, corrections some seconds later."""
    plan = []
    for feed in range(feeds):
        at, number, pause = dice.uniform(0, 5), 0, dice.choice([4, 8, 15, 30])
        while at < seconds:
            plan.append((at, feed, number, 1))
            if dice.random() < 0.3:
                plan.append((min(at + dice.uniform(2, 25), seconds), feed, number, 2))
            number += 1
            at += dice.expovariate(1 / pause)
    return sorted(plan)


def missing(got):
    """Whose last version has not come, or not last."""
    arrived = {name: body for _, name, body in got}
    return [name for name, text in latest.items() if arrived.get(name) != text]


def sent():
    lines = subprocess.run(
        ["kcat", "-C", "-b", broker, "-t", "newsroom.articles", "-o", "beginning", "-e", "-q", "-f", "%T\t%s\n"],
        check=True, capture_output=True, text=True).stdout.splitlines()
    for line in lines:
        when, value = line.split("\t", 1)
        article = json.loads(value)
        yield int(when) / 1000, article["id"], article["body"]


for feed in range(feeds):
    publish(feed, -1, 1)
server = Loopback(("0.0.0.0", 0), Desk)
port = server.server_address[1]
threading.Thread(target=server.serve_forever, daemon=True).start()
folder.mkdir(parents=True, exist_ok=True)
listed = folder / "newsroom.feeds"
listed.write_text("".join(f"http://127.0.2.{1 + feed}:{port}/feed/{feed}\n" for feed in range(feeds)))
subprocess.run([tool, "topics", "create", "-b", broker, "--prefix", "newsroom"], check=True, stdout=subprocess.DEVNULL)
with open(folder / "newsroom.err", "w") as log:
    feeder = subprocess.Popen(
        [tool, "feed", "-b", broker, "--prefix", "newsroom", "--allow-private", "--no-full-text", "--interval", f"{INTERVAL}s",
         "--set", f"state.dir={folder / 'newsroom-state'}", "--set", "metrics.port=0", str(listed)],
        stdout=log, stderr=log)
try:
    deadline = time.time() + PATIENCE
    while len({name for _, name, _ in sent()}) < feeds:
        assert time.time() < deadline, "not all feeds were polled within five minutes: see newsroom.err"
        assert feeder.poll() is None, (folder / "newsroom.err").read_text()
        time.sleep(1)
    start = time.time()
    for at, feed, number, version in schedule(max(20, 60 * minutes - QUIET)):
        time.sleep(max(0, start + at - time.time()))
        publish(feed, number, version)
    time.sleep(QUIET)
    deadline = time.time() + PATIENCE
    while missing(list(sent())) and time.time() < deadline:
        time.sleep(1)
finally:
    feeder.terminate()
    feeder.wait()

got = list(sent())
times = {}
for when, name, body in got:
    times.setdefault((name, body), []).append(when)
twice = [key for key, seen in times.items() if len(seen) > 1]
lost = missing(got)
delays = [times[key][0] - when for key, when in published.items() if key in times and "/story/-1" not in key[0]]
corrections = sum(1 for name, text in latest.items() if "counted 2 times" in text)
median = statistics.median(delays)
print(f"{feeds} feeds, {len(latest)} items, {corrections} corrected: {len(got)} articles, {len(twice)} twice, {len(lost)} lost; "
      f"median delay {median:.1f} s, nine of ten within {sorted(delays)[len(delays) * 9 // 10]:.1f} s, interval {INTERVAL} s")
for name in twice[:5] + lost[:5]:
    print("wrong:", name)
sys.exit(1 if twice or lost or median > INTERVAL else 0)
