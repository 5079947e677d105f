// Runs web/scoring/script.js without a page: reads a task, writes what the script answers, a line each.
"use strict";
const fs = require("node:fs");
const vm = require("node:vm");

const [script, task, report] = process.argv.slice(2);
const context = vm.createContext({});
vm.runInContext(fs.readFileSync(script, "utf-8"), context);
const { data, call, inputs } = JSON.parse(fs.readFileSync(task, "utf-8"));
const scoring = context.klantreisScoring;
fs.writeFileSync(report, inputs.map((input) => JSON.stringify(scoring[call](data, input)) + "\n").join(""));
