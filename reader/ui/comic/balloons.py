"""Balloons painted over a comic's art: speech, thought, shout, caption and sound, each told by its shape."""

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from reader.core.blocks import BalloonKind
from reader.core.palette import LIGHT
from reader.core.words import Words
from reader.ui.comic.lettering import Lettered
from reader.ui.text.typesetter import Ink, TextStyle, Typesetter

# Art is drawn for light: balloons keep its colours in every theme.
_PAPER, _INK, _CAPTION = QColor(LIGHT.sheet), QColor(LIGHT.ink), QColor("#FFF4DC")
_SHOUT = QColor("#A3231A")
_LINE = 0.0021
"""How thick a balloon's line is, as a part of the page's longer side."""
_OUTLINE = 0.002
_FOUND = QColor(LIGHT.found)


def ink(words: QColor = _INK) -> Ink:
    """Return the colours of a balloon's words."""
    return Ink(words, QColor(LIGHT.link), QColor(LIGHT.select), _FOUND)


def paint_balloon(
    painter: QPainter, lettered: Lettered, longer: float, number: int = 0, typesetter: Typesetter | None = None,
    found: tuple[tuple[int, int], ...] = (),
) -> None:  # fmt: skip
    """Paint a balloon in units of its page, whose longer side is `longer`. With a `number` that stands in it instead
    of its words, which are read elsewhere; `found` are places of found words."""
    kind = lettered.balloon.kind
    words = Words(str(number))
    body = lettered.body
    if number and typesetter is not None:
        size = longer * 0.03
        center = lettered.area.center() if kind is not BalloonKind.CAPTION else lettered.body.center()
        body = QRectF(center.x() - size, center.y() - size, 2 * size, 2 * size)
    pen = QPen(_SHOUT if kind is BalloonKind.SHOUT else _INK, longer * _LINE)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(_CAPTION if kind is BalloonKind.CAPTION else _PAPER)
    if kind is not BalloonKind.SOUND or number:
        tail = (lettered.tail.x(), lettered.tail.y()) if lettered.tail is not None else None
        painter.drawPath(_shape(kind, body.getRect(), tail, longer))
        if kind is BalloonKind.THOUGHT and lettered.tail is not None:
            _paint_bubbles(painter, body, lettered.tail, longer)
    if number and typesetter is not None:
        style = TextStyle(lettered.text.style.language, longer * 0.026, bold=True, align="center", leading=0.8)
        text = typesetter.set(words, style, body.width())
        text.paint(painter, QPointF(body.x(), body.center().y() - text.height / 2), ink())
        return
    if kind is BalloonKind.SOUND:
        for step in range(12):  # a rim of paper, so that it can be read on any ground
            angle = step * math.pi / 6
            rim = QPointF(math.cos(angle), math.sin(angle)) * (longer * _OUTLINE)
            lettered.text.paint(painter, lettered.at + rim, ink(_PAPER))
    lettered.text.paint(painter, lettered.at, ink(_SHOUT if kind is BalloonKind.SOUND else _INK), found=found)


@lru_cache(512)
def _shape(
    kind: BalloonKind, area: tuple[float, float, float, float], tail: tuple[float, float] | None, longer: float
) -> QPainterPath:
    """Return a balloon's outline. It is kept: uniting it with its tail takes longer than painting it."""
    body = QRectF(*area)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    if kind is BalloonKind.SHOUT:
        path = _burst(body)
    elif kind is BalloonKind.THOUGHT:
        path = _cloud(body)
    else:
        radius = longer * 0.005 if kind is BalloonKind.CAPTION else min(body.height() * 0.45, longer * 0.028)
        path.addRoundedRect(body, radius, radius)
    if tail is not None and kind is not BalloonKind.THOUGHT:
        path = path.united(_tail(body, QPointF(*tail), longer))
    return path


def _edge(body: QRectF, towards: QPointF) -> QPointF:
    """Return where the line from the middle of `body` towards a point leaves it."""
    center = body.center()
    dx, dy = towards.x() - center.x(), towards.y() - center.y()
    scale = min(
        body.width() / 2 / abs(dx) if dx else math.inf, body.height() / 2 / abs(dy) if dy else math.inf, 1.0
    )  # fmt: skip
    return QPointF(center.x() + dx * scale, center.y() + dy * scale)


def _tail(body: QRectF, mouth: QPointF, longer: float) -> QPainterPath:
    """Return a tail that leans from the balloon's lower (or upper) edge to just before the mouth."""
    half = min(body.width() * 0.12, longer * 0.011)
    below = mouth.y() > body.center().y()
    reach = body.width() / 2 - 2.6 * half
    x = body.center().x() + max(-reach, min(reach, (mouth.x() - body.center().x()) * 0.7))
    y = body.bottom() - half if below else body.top() + half
    root = QPointF(x, y)
    if body.top() < mouth.y() < body.bottom():  # beside the balloon
        root = QPointF(body.right() - half if mouth.x() > body.center().x() else body.left() + half, body.center().y())
        side = QPointF(0, half)
    else:
        side = QPointF(half, 0)
    away = mouth - root
    length = math.hypot(away.x(), away.y()) or 1.0
    # It points at the mouth and stops before it: a face is never covered, and the tail is no spear.
    tip = root + away * (max(min(length * 0.5, longer * 0.055), longer * 0.014) / length)
    bend = QPointF(away.y(), -away.x()) * (0.06 * min(length, longer * 0.06) / length)
    path = QPainterPath(root - side)
    path.quadTo((root - side + tip) / 2 + bend, tip)
    path.quadTo((root + side + tip) / 2 + bend, root + side)
    path.closeSubpath()
    return path


def _cloud(body: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    radius = body.height() * 0.3
    inner = body.adjusted(radius * 0.35, radius * 0.25, -radius * 0.35, -radius * 0.25)
    path.addRoundedRect(inner, radius, radius)
    across = max(2, round(inner.width() / (radius * 1.5)))
    for i in range(across):
        x = inner.left() + inner.width() * (i + 0.5) / across
        for y, lift in ((inner.top(), 0.42), (inner.bottom(), -0.42)):
            wide = inner.width() / across * 0.62
            path = path.united(_ellipse(QPointF(x, y + lift * radius), wide, radius * 0.7))
    for x in (inner.left() + radius * 0.45, inner.right() - radius * 0.45):
        path = path.united(_ellipse(QPointF(x, inner.center().y()), radius * 0.8, inner.height() * 0.36))
    return path


def _ellipse(center: QPointF, x: float, y: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(center, x, y)
    return path


def _burst(body: QRectF) -> QPainterPath:
    """Return a star of many points around the words."""
    points = 22
    path = QPainterPath()
    for i in range(points * 2):
        angle = math.pi * i / points - math.pi / 2
        # Nearly a rectangle: an ellipse would need a larger balloon for the same words.
        x, y = math.cos(angle), math.sin(angle)
        square = max(abs(x), abs(y)) ** 0.55
        reach = (1.0 if i % 2 == 0 else 0.88) / square
        x, y = max(-1.0, min(1.0, x * reach)), max(-1.0, min(1.0, y * reach))
        point = QPointF(body.center().x() + x * body.width() / 2, body.center().y() + y * body.height() / 2)
        if i:
            path.lineTo(point)
        else:
            path.moveTo(point)
    path.closeSubpath()
    return path


def _paint_bubbles(painter: QPainter, body: QRectF, mouth: QPointF, longer: float) -> None:
    """Paint the small bubbles that lead from a thought to who thinks it."""
    start = _edge(body, mouth)
    away = mouth - start
    length = math.hypot(away.x(), away.y()) or 1.0
    reach = max(min(length * 0.55, longer * 0.05), longer * 0.015)
    for part, size in ((0.35, 0.0068), (0.7, 0.0048), (1.0, 0.003)):
        painter.drawEllipse(start + away * (reach * part / length), longer * size, longer * size)


def paint_number(
    painter: QPainter, corner: QPointF, number: int, longer: float, style: TextStyle, typesetter: Typesetter
) -> None:
    """Paint the number of a panel in a disc whose top left is at `corner`."""
    size = longer * 0.032
    disc = QRectF(corner.x(), corner.y(), size, size)
    painter.setPen(QPen(_PAPER, longer * _LINE))
    painter.setBrush(QColor(LIGHT.accent))
    painter.drawEllipse(disc)
    text = typesetter.set(Words(str(number)), style.with_(px=size * 0.55, bold=True, align="center", leading=0.8), size)
    text.paint(painter, QPointF(disc.x(), disc.center().y() - text.height / 2), ink(_PAPER))
