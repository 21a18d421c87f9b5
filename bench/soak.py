#!/usr/bin/env python3
"""Reads generated reports for as long as is asked while things break, and draws up a ledger that must add up.

    bench/soak.py SECONDS [FOLDER]

Two readers run side by side. One process reads without a pause (its memory and threads are watched); the other is started
anew for each batch and meets a fault: it is killed, its disk is full, its store or its lexicon is broken, its heap is too
small, its clock is wrong. After each fault the same batch is given again, without one. At the end each report that was ever
given must be in the store or in the quarantine with a reason, and nothing twice. Exit status 0 when all of that holds.
"""
import os, random, re, shutil, signal, subprocess, sys, tempfile, threading, time
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
BROKEN = ['{"id": "cut off", "text": "The minister re', '{"id": "no text"}', 'not JSON at all']
BATCH = 12


def class_path():
    parts = [HERE / 'bench/target/classes'] + [HERE / m / f'target/{m}-0.1.0.jar' for m in ('core', 'store', 'app')]
    listed = [(HERE / m / 'target/classpath.txt').read_text().strip() for m in ('bench', 'app')]
    return ':'.join(map(str, parts)) + ':' + ':'.join(listed)


CP = class_path()


def java(main, *arguments, heap='2g', **options):
    return ['java', f'-Xmx{heap}', '-XX:+UseSerialGC', '-cp', CP, main, *map(str, arguments)]


def made(first, many, prefix):
    out = subprocess.run(java('org.rapporteur.bench.MadeReports', first, many, prefix, HERE / 'examples/reports/wire.jsonl'),
                         capture_output=True, text=True, check=True).stdout
    return out.splitlines()


def ingest(store, source, *more, heap='2g', lexicon=None):
    extra = ['--lexicon', lexicon] if lexicon else []
    return java('org.rapporteur.app.cli.Main', 'ingest', '--threads', 1, '--store', store, *extra, source, *more, heap=heap)


def run(command, timeout=600, env=None):
    done = subprocess.run(command, capture_output=True, text=True, timeout=timeout, env=env)
    return done.returncode, done.stdout + done.stderr


class Fault:
    """One way to break a batch; says what happened, or None where this machine cannot do it."""

    def __init__(self, folder, random_numbers):
        self.folder, self.random = folder, random_numbers

    def killed(self, store, batch):
        process = subprocess.Popen(ingest(store, batch), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            process.wait(timeout=self.random.uniform(3, 14))
            return f'ended before it could be killed, status {process.returncode}'
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            return 'killed'

    def disk_full(self, store, batch):
        if os.geteuid() != 0:
            return None
        # a small file system in memory, only for this process; what it wrote until it was full is taken back from there
        small = self.folder / 'small'
        small.mkdir(exist_ok=True)
        size = sum(file.stat().st_size for file in store.parent.glob(store.name + '*')) // 1024
        size += self.random.choice([50, 400, 1500])
        status, said = run(['unshare', '-m', 'bash', '-c', 'mount -t tmpfs -o size="$0"k tmpfs "$1" && cp "$2"* "$1" 2>/dev/null;'
                            ' store=$2; small=$1; shift 2; "$@"; status=$?; rm -f "$store"*; cp "$small"/* "$(dirname "$store")";'
                            ' exit $status', str(size), str(small), str(store), *ingest(small / store.name, batch)])
        return f'status {status}: {told(said)}'

    def read_only(self, store, batch):
        if not store.exists():
            return None
        command = ('mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"' if os.geteuid() == 0 else None)
        if command is None:
            os.chmod(store, 0o400)
            status, said = run(ingest(store, batch))
            os.chmod(store, 0o600)
        else:
            status, said = run(['unshare', '-m', 'bash', '-c', command, str(store.parent), *ingest(store, batch)])
        return f'status {status}: {told(said)}' if 'ermission denied' not in said or status == 2 else None

    def lexicon(self, store, batch):
        lists = self.folder / 'lexicon/actors'
        lists.mkdir(parents=True, exist_ok=True)
        (lists / 'people.tsv').write_bytes(bytes(self.random.randrange(256) for _ in range(500)))
        status, said = run(ingest(store, batch, lexicon=lists.parent))
        assert status == 2, (status, said)
        return f'status {status}: {told(said)}'

    def out_of_memory(self, store, batch):
        status, said = run(ingest(store, batch, heap=self.random.choice(['50m', '120m', '200m'])))
        return f'status {status}: {told(said)}'

    def clock(self, store, batch):
        faketime = shutil.which('faketime')
        if not faketime:
            return None
        # backwards and forwards, while it runs
        status, said = run([faketime, '-f', self.random.choice(['-40y', '+30y', '-1d x100']), *ingest(store, batch)],
                           env={**os.environ, 'FAKETIME_DONT_FAKE_MONOTONIC': '1', 'DONT_FAKE_MONOTONIC': '1'})
        return f'status {status}: {told(said)}'


def told(said):
    lines = [line for line in said.splitlines() if line.strip() and not line.startswith(('set aside', '\tat '))]
    return (lines[0] if lines else 'nothing said')[:160]


class Steady(threading.Thread):
    """One process that reads without a pause from a pipe; its memory and threads are noted every few seconds."""

    def __init__(self, folder, until):
        super().__init__()
        self.store, self.until, self.given, self.broken, self.samples = folder / 'steady.duckdb', until, set(), 0, []
        self.errors = open(folder / 'steady.log', 'w')

    def run(self):
        self.process = subprocess.Popen(ingest(self.store, '-'), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=self.errors, text=True)
        watcher = threading.Thread(target=self.watch, daemon=True)
        watcher.start()
        number = 0
        while time.time() < self.until:
            lines = made(number, 200, 'steady-')
            number += 200
            for i, line in enumerate(lines):
                if time.time() >= self.until:
                    break
                self.given.add(re.search(r'"id":"([^"]+)"', line).group(1))
                self.process.stdin.write(line + '\n')
                if i % 50 == 49:
                    self.process.stdin.write(BROKEN[self.broken % 3] + '\n')
                    self.broken += 1
            self.process.stdin.flush()
        self.process.stdin.close()
        self.said = self.process.stdout.read()
        self.status = self.process.wait()

    def watch(self):
        while self.process.poll() is None:
            try:
                status = Path(f'/proc/{self.process.pid}/status').read_text()
                self.samples.append((int(re.search(r'VmRSS:\s+(\d+)', status).group(1)) // 1024,
                                     int(re.search(r'Threads:\s+(\d+)', status).group(1))))
            except (OSError, AttributeError):
                pass
            time.sleep(5)


def ledger(store):
    out = subprocess.run(java('org.rapporteur.bench.StoreLedger', store), capture_output=True, text=True, check=True).stdout
    rows = [line.split(' ', 1) for line in out.splitlines()]
    return ([what for kind, what in rows if kind == 'report'], [what for kind, what in rows if kind == 'quarantined'],
            [what for kind, what in rows if kind == 'fault'])


def balance(name, given, broken, store):
    """Whether what was given is what is there; prints the account."""
    reports, quarantined, faults = ledger(store)
    missing, foreign = given - set(reports), set(reports) - given
    print(f'{name}: given {len(given)} reports and {broken} broken lines; in the store {len(reports)}, in quarantine '
          f'{len(quarantined)}, missing {len(missing)}, not given {len(foreign)}, twice {len(reports) - len(set(reports))}, '
          f'faults {len(faults)}')
    for what in list(missing)[:5] + list(foreign)[:5] + faults[:5]:
        print('   ', what)
    return not missing and not foreign and not faults and len(reports) == len(set(reports)) and len(quarantined) == broken


def faulted(folder, until, random_numbers):
    fault, store = Fault(folder, random_numbers), folder / 'faulted.duckdb'
    kinds = ['killed', 'disk_full', 'read_only', 'lexicon', 'out_of_memory', 'clock']
    given, broken, met, batch_number = set(), 0, {}, 0
    while time.time() < until:
        kind = kinds[batch_number % len(kinds)]
        lines = made(batch_number * BATCH, BATCH, 'faulted-')
        given.update(re.search(r'"id":"([^"]+)"', line).group(1) for line in lines)
        lines.insert(random_numbers.randrange(BATCH), BROKEN[batch_number % 3])
        broken += 1
        batch = folder / f'batch-{batch_number}.jsonl'
        batch.write_text('\n'.join(lines) + '\n')
        happened = getattr(fault, kind)(store, batch)
        status, said = run(ingest(store, batch))
        print(f'batch {batch_number}: {kind}: {happened or "cannot be done on this machine: skipped"}; again: status '
              f'{status}', flush=True)
        met[kind] = met.get(kind, 0) + (happened is not None)
        if status != 1:
            print(said[-2000:])
            return False, met
        batch_number += 1
    return balance('faulted reader', given, broken, store), met


def main():
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 300
    folder = Path(sys.argv[2] if len(sys.argv) > 2 else tempfile.mkdtemp(prefix='soak-'))
    folder.mkdir(parents=True, exist_ok=True)
    until = time.time() + seconds
    steady = Steady(folder, until)
    steady.start()
    good, met = faulted(folder, until, random.Random(20260312))
    steady.join()
    good &= balance('steady reader', steady.given, steady.broken, steady.store)
    print('steady reader said:', steady.said.strip(), '- status', steady.status)
    settled = steady.samples[len(steady.samples) // 3:] or [(0, 0)]
    half = len(settled) // 2 or 1
    early, late = (max(s[0] for s in part or settled) for part in (settled[:half], settled[half:]))
    print(f'memory of the steady reader: at most {early} MB in the middle third, {late} MB in the last; threads '
          f'{min(s[1] for s in settled)} to {max(s[1] for s in settled)}')
    level = late <= early * 1.15 + 50 and max(s[1] for s in settled[half:]) <= max(s[1] for s in settled[:half]) + 2
    print('faults met:', met)
    print('the ledger adds up' if good else 'THE LEDGER DOES NOT ADD UP', '- memory and threads are',
          'level' if level else 'NOT LEVEL', '- files in', folder)
    sys.exit(0 if good and level else 1)


if __name__ == '__main__':
    main()
