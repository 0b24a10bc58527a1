// What the page weighs and when it can be used on a phone: node .ci/page.mjs URL [ROUNDS], of a page that runs, as
// `bin/quotewire demo --keep` serves one. Real Chromium, its cache empty, told to be a phone: a processor four times as
// slow, which is right on a fast desktop (SLOWER=2 on a slower machine), and the two speeds of its own developer tools.
// The page is interactive once it is painted and no task that takes the main thread 50 ms of processor time or more
// follows, by a trace; its figures are there once the first view stands. FILES=1 lists what was fetched. Status 1 where
// the page is over what it may take.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [url, rounds = "5"] = process.argv.slice(2);
const MOST_BYTES = 300_000;
const MOST_MILLIS = 1_000;
const LONG_TASK = 50_000;
const SLOWER = Number(process.env.SLOWER ?? 4);
// Latency of a request in ms and bytes a second, as Chromium's developer tools have them.
const SPEEDS = { "Fast 4G": [165, 1_012_500], "Slow 4G": [562.5, 180_000] };

const profile = mkdtempSync(join(tmpdir(), "page-"));
const chromium = spawn("chromium", ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
  "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
  `--user-data-dir=${profile}`, "--remote-debugging-pipe"], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
const [, , , to, from] = chromium.stdio;
const asked = new Map();
let told = () => {};
let number = 0;
let rest = "";
from.setEncoding("utf8").on("data", text => {
  const messages = (rest + text).split("\0");
  rest = messages.pop();
  for (const message of messages.map(each => JSON.parse(each))) {
    if (!message.id) {
      told(message);
    } else if (message.error) {
      asked.get(message.id)[1](new Error(message.error.message));
    } else {
      asked.get(message.id)[0](message.result);
    }
  }
});

function send(method, params = {}, sessionId = undefined) {
  to.write(JSON.stringify({ id: ++number, method, params, sessionId }) + "\0");
  return new Promise((...both) => asked.set(number, both));
}

/** Looks at the page once, at this speed. */
async function look([latency, throughput]) {
  const { browserContextId } = await send("Target.createBrowserContext");
  const { targetId } = await send("Target.createTarget", { url: "about:blank", browserContextId });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  const tab = (method, params) => send(method, params, sessionId);
  const events = [];
  const answers = new Map();
  let ended;
  const traced = new Promise(resolve => { ended = resolve; });
  told = ({ method, params }) => {
    if (method === "Tracing.dataCollected") events.push(...params.value);
    if (method === "Tracing.tracingComplete") ended();
    if (method === "Network.requestWillBeSent") answers.set(params.requestId, { path: new URL(params.request.url).pathname, bytes: 0 });
    if (method === "Network.dataReceived") answers.get(params.requestId).bytes += params.encodedDataLength;
    if (method === "Network.loadingFinished") answers.get(params.requestId).bytes = params.encodedDataLength;
  };
  await tab("Page.enable");
  await tab("Network.enable");
  await tab("Emulation.setDeviceMetricsOverride", { width: 360, height: 740, deviceScaleFactor: 2, mobile: true });
  await tab("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await tab("Network.emulateNetworkConditions",
    { offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput / 2 });
  // Marks in the trace when the first view stands, which is no notice that it is yet to come.
  await tab("Page.addScriptToEvaluateOnNewDocument", { source: `new MutationObserver((changes, observer) => {
    if (!document.querySelector("main h1, main h2") || document.querySelector("main > .notice")) return;
    performance.mark("stands");
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });` });
  await tab("Tracing.start", { transferMode: "ReportEvents",
    categories: "blink.user_timing,loading,devtools.timeline,disabled-by-default-devtools.timeline" });
  await tab("Page.navigate", { url });
  await new Promise(resolve => setTimeout(resolve, 6_000));
  await tab("Tracing.end");
  await traced;
  await send("Target.closeTarget", { targetId });
  await send("Target.disposeBrowserContext", { browserContextId });

  const begun = events.filter(event => event.name === "navigationStart" && event.args.data?.documentLoaderURL?.startsWith(url)).at(-1);
  const main = events.filter(event => event.pid === begun.pid && event.tid === begun.tid);
  const at = name => (main.find(event => event.name === name && event.ts >= begun.ts)?.ts ?? Infinity) - begun.ts;
  const stands = at("stands");
  const painted = at("firstContentfulPaint");
  // By processor time, since whatever else a machine does makes a task longer by the clock.
  const tasks = main.filter(event => event.name === "RunTask" && event.ts >= begun.ts && event.ts < begun.ts + 5_000_000)
    .map(event => ({ end: event.ts + (event.dur ?? 0) - begun.ts, takes: event.tdur ?? event.dur ?? 0 }));
  const long = tasks.filter(task => task.takes >= LONG_TASK).map(task => task.end);
  return {
    painted: painted / 1000,
    stands: stands / 1000,
    interactive: Math.max(painted, ...long) / 1000,
    busy: tasks.reduce((sum, task) => sum + task.takes, 0) / 1000,
    requests: [...answers.values()],
  };
}

const median = values => values.sort((one, other) => one - other)[Math.floor(values.length / 2)];
let over = false;
for (const [name, speed] of Object.entries(SPEEDS)) {
  const looks = [];
  for (let round = 0; round < Number(rounds); round++) looks.push(await look(speed));
  const files = looks[0].requests.filter(({ path }) => !path.endsWith("/events"));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const of = what => `${Math.round(median(looks.map(each => each[what])))} ms`;
  console.log(`${name}: ${files.length} files, ${(bytes / 1000).toFixed(1)} kB; painted after ${of("painted")}, interactive after ${
    of("interactive")}, figures after ${of("stands")}; ${of("busy")} of the main thread in the first five seconds`);
  if (process.env.FILES) files.forEach(file => console.log(`  ${file.path} ${file.bytes}`));
  over ||= bytes > MOST_BYTES || median(looks.map(each => each.interactive)) > MOST_MILLIS;
}
chromium.kill();
chromium.on("exit", () => {
  rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
  process.exit(over ? 1 : 0);
});
