"""What is seen. It receives core objects by constructor and tells news by signal."""

from reader.ui import qt_loader as binding
from reader.ui.platform import failures

binding.load_qt()
failures.guard_overrides()
