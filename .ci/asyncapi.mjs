// Parses and validates an AsyncAPI document: node asyncapi.mjs FILE, where @asyncapi/parser is installed.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const require = createRequire(resolve(process.cwd(), "asyncapi.mjs"));
const { Parser, fromFile } = require("@asyncapi/parser");
const file = process.argv[2];
const { document, diagnostics } = await fromFile(new Parser(), file).parse();
for (const { severity, message, path } of diagnostics.filter((d) => d.severity <= 1)) {
  console.error(`${["error", "warning"][severity]}: ${path.join(".")}: ${message}`);
}
if (!document) process.exit(1);
const channels = document.channels().all();
console.log(`${JSON.parse(readFileSync(file, "utf8")).asyncapi}: ${channels.length} channels, ${document.operations().all().length} operations`);
