"""What is seen. It receives core objects by constructor and tells news by signal."""

from reader.ui import binding, failures

binding.load()
failures.guard_overrides()
