// Compiles Python modules for Python 3.11, whatever Python this computer has: `node compile_311.mjs ROWS`, a file with JSON of
// [source, made, the name that it bears], prints as JSON which could not be compiled and why. The Python is Pyodide's: 3.11 as a
// package of npm, pinned with its hash. Bytecode is the same for every system.
import { readFileSync } from "node:fs";
import { loadPyodide } from "pyodide";

const CODE = `
import json, os, py_compile
never_compared = py_compile.PycInvalidationMode.UNCHECKED_HASH
failed = {}
for source, made, name in json.loads(rows):
    os.makedirs(os.path.dirname("/host" + made), exist_ok=True)
    try:
        py_compile.compile("/host" + source, "/host" + made, name, doraise=True, invalidation_mode=never_compared)
    except py_compile.PyCompileError as error:
        failed[name] = error.msg
json.dumps(failed)
`;
try {
  const python = await loadPyodide();
  python.FS.mkdir("/host");
  python.FS.mount(python.FS.filesystems.NODEFS, { root: "/" }, "/host");
  python.globals.set("rows", readFileSync(process.argv[2], "utf-8"));
  console.log(python.runPython(CODE));
} catch (error) {
  console.error(`${error.message ?? error}`); // an error's own form shows megabytes of Pyodide
  process.exitCode = 1;
}
