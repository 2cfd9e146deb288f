"""One window for all files: a second start hands its file to the window that is open already, and ends.

They speak through a socket of the user's own machine that only this user may use, never through the network.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

COME_FORWARD = "XDG_ACTIVATION_TOKEN"  # where a Wayland desktop says that the user wants a window to come forward
_LONGEST_NAME = 80  # bytes: the kernel takes about a hundred, and Qt needs some of them
_LONGEST_LETTER = 1 << 16
_TAKEN = b"taken\n"
_CONNECT, _ANSWER = 500, 3000  # milliseconds: the window may be at work


def place(folder: Path) -> str | None:
    """The name of the socket of the windows that share a data folder; None where there can be none.

    Args:
        folder: The user's data folder.
    """
    sha = QCryptographicHash.Algorithm.Sha256
    digest = bytes(QCryptographicHash.hash(os.fsencode(folder), sha).data()).hex()[:16]
    if sys.platform == "win32":
        import getpass  # noqa: PLC0415 - for that system alone

        return f"resume-checker-{getpass.getuser()}-{digest}"
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR") or folder)
    name = str(runtime / f"resume-checker-{digest}")
    return name if len(os.fsencode(name)) <= _LONGEST_NAME else None


def hand_over(name: str | None, path: Path | None) -> bool:
    """Give a file to the window that is open already, if one is.

    Args:
        name: That of the socket.
        path: The file, from the root of the file system; None: the window is only to come forward.

    Returns:
        True if there is one, and it has taken the file.
    """
    if name is None or (sys.platform != "win32" and not os.path.exists(name)):  # noqa: PTH110 (a Path may raise)
        return False
    import json  # noqa: PLC0415 - for those who need it

    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - 20 ms

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_CONNECT):
        return False  # left behind by a window that was killed
    letter = {"open": None if path is None else str(path), "token": os.environ.get(COME_FORWARD, "")}
    socket.write(json.dumps(letter).encode() + b"\n")
    socket.waitForBytesWritten(_ANSWER)
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_ANSWER):
            return False
    return bytes(socket.readLine().data()) == _TAKEN


class FirstWindow(QObject):
    """Listens for files from later starts; a socket that a killed window left behind is taken over.

    Signals:
        asked: A later start was for this file: a Path, or None; and the desktop's token to come forward, or nothing.
    """

    asked = Signal(object, str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - 20 ms, after the first paint

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        if _is_alive(name):
            return  # another window was faster, or this one is a further one
        with contextlib.suppress(OSError):
            Path(name).parent.mkdir(parents=True, exist_ok=True)
        QLocalServer.removeServer(name)
        self._server.listen(name)

    @property
    def is_listening(self) -> bool:
        """False where another window does, or none can."""
        return self._server.isListening()

    def close(self) -> None:
        """Leave the place to another."""
        self._server.close()

    def _welcome(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)

    def _read(self) -> None:
        import json  # noqa: PLC0415 - loaded when it is needed

        socket: QLocalSocket = self.sender()  # type: ignore[assignment]
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST_LETTER:
                socket.abort()
            return
        try:
            letter = json.loads(bytes(socket.readLine(_LONGEST_LETTER).data()))
            path = None if letter["open"] is None else Path(letter["open"])
            token = str(letter["token"])
        except (ValueError, TypeError, KeyError, RecursionError):
            socket.abort()
            return
        socket.write(_TAKEN)
        socket.flush()
        socket.disconnectFromServer()
        self.asked.emit(path, token)


def _is_alive(name: str) -> bool:
    from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - as above

    socket = QLocalSocket()
    socket.connectToServer(name)
    alive = socket.waitForConnected(_CONNECT)
    socket.abort()
    return alive
