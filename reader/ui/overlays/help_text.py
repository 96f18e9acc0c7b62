"""What F1 shows: every key, and what the program cannot undo."""

from PySide6.QtCore import QCoreApplication

from reader.core.words import Words
from reader.ui.overlays.overlay import OverlayLine
from reader.ui.style.look import Look

translate = QCoreApplication.translate


def keys(heard: bool = True) -> list[tuple[str, str]]:
    """Return every key, with the words of what it does as the buttons have them; those for listening where anything can
    be `heard`."""
    listening = [
        ("F6", translate("Actions", "Listen")),
        ("Space", translate("ListeningBar", "Pause")),
        ("F7", translate("ListeningBar", "Slower")),
        ("F8", translate("ListeningBar", "Faster")),
    ]
    return [
        *(listening if heard else []),
        ("Esc, Backspace", translate("TopBar", "Back")),
        ("Shift Shift Shift", translate("TopBar", "Leave now")),
        ("Ctrl+L", translate("TopBar", "Choose your language")),
        ("Ctrl+F", translate("TopBar", "Search")),
        ("F3, Shift+F3", translate("FindBar", "Next place")),
        ("Ctrl +", translate("TourScreen", "Make the letters larger")),
        ("Ctrl −", translate("Help", "Make the letters smaller")),
        ("Ctrl+T", translate("TopBar", "Colours")),
        ("Ctrl+Z", translate("Toast", "Undo")),
        ("Alt+Right", translate("Help", "Forward again")),
        ("Page Down, Space", translate("HandoutScreen", "Next page")),
        ("Ctrl+Page Down", translate("Help", "Next part")),
        ("Ctrl+Page Up", translate("Help", "Previous part")),
        ("Ctrl+2", translate("TopBar", "Two languages")),
        ("Ctrl+M", translate("Actions", "Show large")),
        ("B", translate("MeetingScreen", "Blank screen")),
        ("Ctrl+P", translate("Actions", "Print")),
        ("Ctrl+D", translate("Actions", "Add this paragraph to my list")),
        ("Ctrl+I", translate("Actions", "I need an interpreter")),
        ("Tab, Enter", translate("Help", "Go to the next button or link, and press it")),
        ("F1", translate("Actions", "Help")),
    ]


def warnings() -> list[str]:
    """Return what the program cannot undo, said plainly."""
    return [
        translate("Help", "This program writes nothing to this computer and sends nothing anywhere."),
        #: “Others”: the computer's system, a printer, people. It is the program that CANNOT: say the negation first.
        translate(
            "Help",
            "It cannot undo what others do: the computer may remember that a stick was plugged in and that Sala was started.",
        ),
        translate("Help", "A printer, and the computer on the way to it, may keep what was printed."),
        translate("Help", "Whoever sees the screen sees what you read. Shift three times closes everything at once."),
    ]


def help_lines(look: Look, heard: bool = True) -> list[OverlayLine]:
    """Return the page of keys as lines of a card; `heard` says whether anything of the library was recorded."""
    plain = look.chrome_style(1.05)
    found = [OverlayLine(Words.of(translate("Help", "Keys and help")), look.chrome_style(1.4, bold=True))]
    found += [OverlayLine(Words.of(words), plain, apart=i == 0) for i, words in enumerate(warnings())]
    for i, (key, words) in enumerate(keys(heard)):
        found.append(OverlayLine(Words.of(words).after(f"{key}   —   "), plain, apart=i == 0))
    return found
