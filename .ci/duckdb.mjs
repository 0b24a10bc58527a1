// Runs the SQL of standard input in DuckDB and prints what each statement gives: node duckdb.mjs FOLDER, where
// @duckdb/node-api is installed under FOLDER.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const { DuckDBInstance } = createRequire(resolve(process.argv[2], "duckdb.mjs"))("@duckdb/node-api");
const connection = await (await DuckDBInstance.create(":memory:")).connect();
for (const statement of readFileSync(0, "utf8").split(/;\s*$/m)) {
  if (statement.trim()) {
    for (const row of (await connection.runAndReadAll(statement)).getRowObjectsJson()) console.log(JSON.stringify(row));
  }
}
