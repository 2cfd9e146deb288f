"""What a reader child says, piece by piece as it comes through the pipe: JSON lines, and pixels after a picture's."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from checker.reading.messages import DocumentRead, PictureDrawn, Problem, Ready

LONGEST_LINE = 64 * 2**20
MOST_PIXEL_BYTES = 256 * 2**20

Message = Ready | DocumentRead | PictureDrawn | Problem
_decoder = msgspec.json.Decoder(Message)


class Nonsense(Exception):  # noqa: N818 - it is no error of ours
    """The child said something that is no answer."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, and the pixels that followed it if it is a picture's."""

    message: Message
    pixels: bytes = b""


class Answers:
    """Collects bytes until they make an answer."""

    def __init__(self) -> None:
        self._bytes = bytearray()
        self._header: PictureDrawn | None = None  # of a picture whose pixels are on their way
        self._searched = 0  # bytes known to hold no line end

    def feed(self, piece: bytes) -> list[Answer]:
        """The answers that are whole with this piece.

        Raises:
            Nonsense: It is not the language of the child; nothing that follows can be trusted.
        """
        self._bytes += piece
        answers = []
        while (answer := self._next()) is not None:
            answers.append(answer)
        return answers

    def _next(self) -> Answer | None:
        if self._header is not None:
            return self._picture(self._header)
        end = self._bytes.find(b"\n", self._searched)
        if end < 0:
            self._searched = len(self._bytes)
            if self._searched > LONGEST_LINE:
                raise Nonsense("a line without an end")
            return None
        message = _message(bytes(self._bytes[:end]))
        self._drop(end + 1)
        if not isinstance(message, PictureDrawn):
            return Answer(message)
        self._header = _checked(message)
        return self._picture(self._header)

    def _picture(self, header: PictureDrawn) -> Answer | None:
        if len(self._bytes) < header.bytes:
            return None
        pixels = bytes(self._bytes[: header.bytes])
        self._drop(header.bytes)
        self._header = None
        return Answer(header, pixels)

    def _drop(self, count: int) -> None:
        del self._bytes[:count]
        self._searched = 0


def _message(line: bytes) -> Message:
    try:
        message: Message = _decoder.decode(line)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise Nonsense(str(error)) from error
    return message


def _checked(header: PictureDrawn) -> PictureDrawn:
    """A picture's header whose numbers agree, so that no image can reach past its pixels."""
    agree = header.stride >= 4 * header.width and header.bytes == header.stride * header.height
    if min(header.width, header.height) < 1 or not agree or header.bytes > MOST_PIXEL_BYTES or header.format != "BGRX":
        raise Nonsense("a picture whose measures disagree")
    return header
