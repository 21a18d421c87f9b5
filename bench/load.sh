#!/usr/bin/env bash
# Measures the desk under load: 50 connections over loopback on Today, Story, Search, and on a mix of some 5000 addresses,
# most of which nobody has asked for before: those are answered by the store and not from memory.
# usage: bench/load.sh STORE SECONDS [DAY]; needs wrk (apt-get install wrk) and a built program
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
store=$1
seconds=$2
command -v wrk > /dev/null || { echo "load: wrk is not installed; apt-get install wrk" >&2; exit 2; }
[ -f "$store" ] || { echo "load: there is no store $store; make one with rapporteur ingest or serve --examples" >&2; exit 2; }
port=8977
work=$(mktemp -d)
day=${3:-$("$here/rapporteur" search --store "$store" --format jsonl --limit 1 | sed -n 's/.*"last_said":"\([0-9-]*\)".*/\1/p')}
"$here/rapporteur" serve --store "$store" --port $port --as-of "$day" > "$work/log" 2>&1 &
server=$!
trap 'kill $server 2> /dev/null || true; rm -rf "$work"' EXIT
for _ in $(seq 120); do
  curl -sf -o /dev/null "http://127.0.0.1:$port/api/v1" && break
  sleep 1
done
base=http://127.0.0.1:$port
echo "store: $(curl -s $base/api/v1), day $day"
curl -s "$base/api/v1/search?limit=400" | grep -o '"id":"s-[0-9a-f]*"' | cut -d'"' -f4 > "$work/stories"
story=$(head -1 "$work/stories")
cat > "$work/mix.lua" << 'LUA'
local stories, words, n = {}, {"visit", "talks", "strike", "minister", "army", "president", "sanctions", "protest"}, 0
for line in io.lines(os.getenv("STORIES")) do stories[#stories + 1] = line end
local year, month, day = os.getenv("DAY"):match("(%d+)-(%d+)-(%d+)")
local function ago(days) return os.date("%Y-%m-%d", os.time({year = year, month = month, day = day, hour = 12}) - days * 86400) end
request = function()
  n = n + 1
  local kind = n % 3
  if kind == 0 then return wrk.format("GET", "/stories/" .. stories[math.random(#stories)]) end
  if kind == 1 then return wrk.format("GET", "/search?q=" .. words[math.random(#words)] .. "&from=" .. ago(math.random(500))) end
  return wrk.format("GET", "/?since=" .. ago(math.random(30)))
end
done = function(summary, latency, requests)
  print(string.format("errors: %d of status, %d of reading, %d timeouts", summary.errors.status, summary.errors.read, summary.errors.timeout))
end
LUA
for page in "/" "/stories/$story" "/search?q=talks"; do
  curl -s -o /dev/null "$base$page"
  echo "== $page"
  wrk -t2 -c50 -d"${seconds}s" --latency "$base$page" | grep -E 'Requests/sec|99%|50%|Non-2xx|Socket errors' || true
done
echo "== a mix of stories, searches and days, most not asked for before"
STORIES=$work/stories DAY=$day wrk -t2 -c50 -d"${seconds}s" --latency -s "$work/mix.lua" "$base" | grep -E 'Requests/sec|99%|50%|Non-2xx|Socket errors|errors:' || true
java=$(pgrep -P $server java || echo $server)
echo "memory: $(awk '/VmHWM/ {print int($2 / 1024) " MB at most"}' /proc/$java/status)"
