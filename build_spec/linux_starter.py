"""Makes ``Sala`` for Linux of ``starter.c``, and gives it a sentence for computers that cannot run it at all.

A Linux of 32 bits, or on another processor, does not know the program. What was to start it (a file manager, by way of ``execvp``)
then hands it to the shell, as a script. So the file is both: to the shell its first two lines are a command that nobody has and a
comment, and what follows says the sentence. It stands where a linker puts the name of a build, before anything of the program.
"""

import subprocess
from pathlib import Path

_SOURCE = Path(__file__).with_name("starter.c")
_SAID = """
w='This computer cannot run Sala, which needs a Linux of 64 bits on a processor of Intel or AMD.
Open the folder “open-anywhere” \
beside it: every text is in it, to be read with what this computer has.

คอมพิวเตอร์เครื่องนี้เปิด Sala ไม่ได้ ต้องใช้ลินุกซ์ 64 บิต
โปรดเปิดโฟลเดอร์ “open-anywhere” ที่อยู่ข้างกัน มีทุกเรื่องให้อ่านด้วยโปรแกรมของเครื่องนี้'
echo "$w" >&2
[ "$DISPLAY$WAYLAND_DISPLAY" ] || exit 1
for box in 'zenity --error --title=Sala --no-wrap --text' 'kdialog --title Sala --error' 'xmessage -center'; do
    command -v ${box%% *} >/dev/null && { $box "$w"; break; }
done
case $0 in */*) cd "${0%/*}" ;; esac
command -v xdg-open >/dev/null && xdg-open "$PWD/open-anywhere"
exit 1
"""
_UNUSED = slice(7, 9)
"""Two bytes of the head that Linux does not look at: which system's rules the program follows."""


def make(out: Path, glibc: int) -> None:
    """Compile it to `out`; the program that it starts needs glibc 2.`glibc`."""
    build = ["gcc", "-static", "-Os", "-s", "-Wall", "-Wextra", "-Werror", f"-DNEEDED={glibc}"]
    said = _SAID.encode()
    build += ["-Wl,-z,noseparate-code", f"-Wl,--build-id=0x{said.hex()}"]
    subprocess.run([*build, "-o", str(out), str(_SOURCE)], check=True)
    program = bytearray(out.read_bytes())
    program[_UNUSED] = b"\n#"
    if program.find(b"\n", _UNUSED.stop) != program.find(said):
        raise SystemExit(
            "The linker has put something before the sentence for other computers: look at build_spec/linux_starter.py."
        )
    out.write_bytes(program)
