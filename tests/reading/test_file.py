from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest
from reading.papers import Paper

from checker.errors import ReadingError
from checker.reading import file as reading_file
from checker.reading.file import pdf_bytes
from checker.reading.resume import read

SECRET = "sesame"  # noqa: S105 - of a file that the test makes


def refusal(path: Path, password: str | None = None) -> ReadingError:
    with pytest.raises(ReadingError) as caught:
        read(path, password)
    error = caught.value
    assert error.title
    assert not error.title.endswith(".")
    assert error.sentence.endswith(".")
    return error


def test_a_pdf_is_given_whole(tmp_path: Path) -> None:
    path = tmp_path / "resume.pdf"
    path.write_bytes(Paper().text(50, 50, "Ada").data())
    assert pdf_bytes(path) == path.read_bytes()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"PK\x03\x04word/document.xml", "Word"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Office"),
        (b"{\\rtf1\\ansi Ada}", "RTF"),
        (b"<!DOCTYPE html><html><body>Ada</body></html>", "web page"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"),
        (b"\x1f\x8b\x08\x00", "archive"),
        (b"%!PS-Adobe-3.0", "PostScript"),
        ("Ada Invented, Straße 1".encode() * 200, "text file"),
        (bytes(range(256)) * 8, "other kind"),
    ],
)
def test_what_is_no_pdf_is_named(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "resume.pdf"
    path.write_bytes(content)
    error = refusal(path)
    assert error.code == "not-a-pdf"
    assert said in error.sentence


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "resume.pdf"
    path.touch()
    assert refusal(path).code == "empty"


def test_a_missing_file(tmp_path: Path) -> None:
    assert refusal(tmp_path / "resume.pdf").code == "not-found"


def test_a_folder(tmp_path: Path) -> None:
    error = refusal(tmp_path)
    assert error.code == "not-a-file"
    assert "folder" in error.sentence


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "resume.pdf"
    os.mkfifo(path)
    assert refusal(path).code == "not-a-file"


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no such sockets")
def test_a_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # a socket's path must be short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("resume.pdf")
        assert refusal(Path("resume.pdf")).code == "not-a-file"


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError  # the user who runs tests may be one to whom nothing is forbidden

    monkeypatch.setattr(reading_file.os, "open", refuse)
    assert refusal(tmp_path / "resume.pdf").code == "no-permission"


def test_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_file, "MAX_BYTES", 100)
    path = tmp_path / "resume.pdf"
    path.write_bytes(Paper().text(50, 50, "Ada").data())
    assert refusal(path).code == "too-large"


@pytest.mark.parametrize("share", [0.1, 0.3])
def test_a_file_cut_short_is_damaged(tmp_path: Path, share: float) -> None:
    data = Paper().text(50, 50, "Ada").data()
    path = tmp_path / "resume.pdf"
    path.write_bytes(data[: int(len(data) * share)])
    assert refusal(path).code in {"damaged", "no-pages"}


def test_junk_after_a_header_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "resume.pdf"
    path.write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 20)
    assert refusal(path).code == "damaged"


def test_a_password_is_asked_for_and_opens(tmp_path: Path) -> None:
    path = tmp_path / "resume.pdf"
    path.write_bytes(Paper(password=SECRET).text(50, 50, "Ada Invented").data())
    assert refusal(path).code == "password"
    assert "does not open" in refusal(path, "abracadabra").sentence
    assert read(path, SECRET).text == "Ada Invented"


def test_a_page_without_letters_is_a_scan(tmp_path: Path) -> None:
    paper = Paper()
    paper.canvas.rect(100, 100, 200, 200, fill=1)
    path = tmp_path / "resume.pdf"
    path.write_bytes(paper.data())
    assert refusal(path).code == "no-text"


def test_a_name_that_is_no_unicode_is_read(tmp_path: Path) -> None:
    name = os.fsdecode(b"r\xe9sum\xe9.pdf")
    path = tmp_path / name
    try:
        path.write_bytes(Paper().text(50, 50, "Ada").data())
    except OSError:
        pytest.skip("this file system knows no such names")
    assert read(path).name.encode()
