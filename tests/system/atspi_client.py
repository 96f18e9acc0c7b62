"""A small client of assistive technology: starts the program, leads it from screen to screen, tells what it is given.

Run by the system's own Python (it has AT-SPI) inside a private D-Bus session: ``atspi_client.py PYTHON PROGRAM STEP...``. Each
step is sent to the program as a line; what can be reached over AT-SPI after it is printed as one line of JSON. A step
``press NAME`` is done by the client itself: it presses what bears the name, as a screen reader would.
"""

import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

WAIT = 20.0


def program(name):
    """Return the accessible of the program, once it is there."""
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and name in (child.get_name() or ""):
                return child
        time.sleep(0.2)
    raise SystemExit("the program is not on the accessibility bus")


def tell(node, found, depth=0):
    """Collect every accessible that is shown."""
    states = node.get_state_set()
    if depth > 1 and not states.contains(Atspi.StateType.SHOWING):
        return
    extents = node.get_extents(Atspi.CoordType.WINDOW)
    found.append(
        {
            "role": node.get_role_name(),
            "name": node.get_name() or "",
            "depth": depth,
            "focusable": states.contains(Atspi.StateType.FOCUSABLE),
            "focused": states.contains(Atspi.StateType.FOCUSED),
            "checked": states.contains(Atspi.StateType.CHECKED),
            "enabled": states.contains(Atspi.StateType.ENABLED),
            "x": extents.x,
            "y": extents.y,
            "width": extents.width,
            "height": extents.height,
        }
    )
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            tell(child, found, depth + 1)


def named(node, name):
    """Return the accessible with a name that can be pressed and is shown, None where there is none."""
    if node.get_name() == name and node.get_n_actions() and node.get_state_set().contains(Atspi.StateType.SHOWING):
        return node
    children = (node.get_child_at_index(i) for i in range(node.get_child_count()))
    return next((found for child in children if child is not None and (found := named(child, name))), None)


def press(root, name):
    """Press what bears a name."""
    Atspi.Accessible.clear_cache(root)
    node = named(root, name)
    assert node is not None, f"nothing is named {name}"
    actions = [node.get_action_name(i) for i in range(node.get_n_actions())]
    node.do_action(actions.index("Press"))


def main():
    python, script, *steps = sys.argv[1:]
    process = subprocess.Popen([python, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        root = program("sala")
        for step in steps:
            if step.startswith("press "):
                press(root, step.removeprefix("press "))
            else:
                process.stdin.write(step + "\n")
                process.stdin.flush()
                assert process.stdout.readline().strip() == "done", step
            time.sleep(0.4)
            Atspi.Accessible.clear_cache(root)
            found = []
            tell(root, found)
            print(json.dumps({"step": step, "seen": found}), flush=True)
    finally:
        process.kill()


if __name__ == "__main__":
    main()
