"""Files as people send them, good and bad; each picture is made here, so that what is in it is known."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from typing import Any

from PIL import Image, ImageOps, PngImagePlugin

MakeTurned = Callable[[int], bytes]
PLACE = b"N52.5200 E13.4050"
MAKER = "Secret Camera Maker"
SECRETS = (PLACE, MAKER.encode(), b"GPSLatitude", b"Secret Street")
_XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><exif GPSLatitude="52" place="Secret Street 1"/></x:xmpmeta>'


def scene(size: tuple[int, int] = (64, 32), mode: str = "RGB") -> Image.Image:
    """Red on the left, blue on the right, with a slope so that no two columns are the same."""
    image = Image.new("RGB", size, "blue")
    image.paste("red", (0, 0, size[0] // 2, size[1]))
    slope = Image.linear_gradient("L").resize(size)
    image.putalpha(slope)
    return image.convert(mode)


def telling_exif(orientation: int = 1) -> Image.Exif:
    """EXIF as a telephone writes it."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = orientation, MAKER
    exif[0x010E] = PLACE.decode()
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 31.0, 12.0), 3: "E", 4: (13.0, 24.0, 18.0)})
    return exif


def save(image: Image.Image, kind: str, **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def unpacked(content: bytes) -> Image.Image:
    """The picture, of an animation its first frame."""
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


def seen(image: Image.Image) -> Image.Image:
    """The picture as programs show it that obey its orientation."""
    return ImageOps.exif_transpose(image)


def pixels(image: Image.Image) -> bytes:
    return image.convert("RGBA").tobytes()


def frames(content: bytes) -> list[tuple[Any, bytes]]:
    """How long each frame stands, and its pixels."""
    image: Any = Image.open(io.BytesIO(content))
    found = []
    for number in range(getattr(image, "n_frames", 1)):
        image.seek(number)
        image.load()
        found.append((image.info.get("duration"), pixels(image)))
    return found


def photo(orientation: int = 1, **options: Any) -> bytes:
    """A JPEG with all that one can tell: EXIF, a comment, XMP, and Photoshop's block with IPTC."""
    exif, comment = telling_exif(orientation), b"Secret Street comment"
    whole = save(scene(), "JPEG", exif=exif, comment=comment, xmp=_XMP, **({"quality": 87} | options))
    iptc = b"\x1c\x02\x5a" + struct.pack(">H", len(PLACE)) + PLACE
    block = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", len(iptc)) + iptc + b"\0" * (len(iptc) % 2)
    return whole[:2] + b"\xff\xed" + struct.pack(">H", len(block) + 2) + block + whole[2:]


def telling_png() -> bytes:
    """A PNG with EXIF, three kinds of text, and a time."""
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", PLACE.decode())
    info.add_text("Author", MAKER, zip=True)
    info.add_itxt("XML:com.adobe.xmp", _XMP.decode())
    info.add(b"tIME", b"\x07\xea\x01\x02\x03\x04\x05", after_idat=True)
    return save(scene(mode="RGBA"), "PNG", exif=telling_exif(), pnginfo=info)


def telling_webp(**options: Any) -> bytes:
    return save(scene(mode="RGBA"), "WEBP", exif=telling_exif(), xmp=_XMP, **options)


def telling_avif(orientation: int = 1, **options: Any) -> bytes:
    return save(scene(), "AVIF", exif=telling_exif(orientation), xmp=_XMP, **options)


def telling_gif() -> bytes:
    """A GIF with a comment, and XMP in a block of an application."""
    whole = save(scene(mode="P"), "GIF", comment=PLACE)
    xmp = b"\x21\xff\x0bXMP DataXMP" + _XMP + b"\x01" + bytes(range(255, -1, -1)) + b"\0\0"
    return whole[:-1] + xmp + whole[-1:]


def gif_telling_later() -> bytes:
    """A GIF with comments after its first frame and at its end, a text that no program shows, and bytes behind it."""
    comment = b"\x21\xfe" + bytes([len(PLACE)]) + PLACE + b"\0"
    text = b"\x21\x01\x0c" + b"\0" * 12 + bytes([len(PLACE)]) + PLACE + b"\0"
    head, *later = animation("GIF")[:-1].split(b"\x21\xf9")
    first, second, *rest = [b"\x21\xf9" + frame for frame in later]
    return b"".join([head, first, comment, second, text, *rest, comment, b"\x3b", PLACE])


def simple_telling_webp() -> bytes:
    """A WebP of the simple kind, with EXIF all the same."""
    exif = telling_exif().tobytes()
    exif += b"\0" * (len(exif) % 2)
    return riff(save(scene(), "WEBP")[12:] + b"EXIF" + struct.pack("<I", len(exif)) + exif)


def riff(body: bytes) -> bytes:
    """A WebP of these chunks."""
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


TURNED: dict[str, MakeTurned] = {
    "a.jpg": photo,
    "a.png": lambda orientation: save(scene(), "PNG", exif=telling_exif(orientation)),
    "a.webp": lambda orientation: save(scene(), "WEBP", exif=telling_exif(orientation), xmp=_XMP, lossless=True),
}


def animation(kind: str, *, size: tuple[int, int] = (48, 48), frames: int = 3, **options: Any) -> bytes:
    """Squares of as many colours, one after another."""
    colours = ["red", "green", "blue", "white", "black"]
    images = [Image.new("RGB", size, colours[number % 5]) for number in range(frames)]
    return save(images[0], kind, save_all=True, append_images=images[1:], duration=100, loop=0, **options)


def two_pictures() -> bytes:
    """A JPEG with a second picture after the first, as telephones write for depth; both say where."""
    second = scene()
    second.encoderinfo = {"exif": telling_exif()}
    return save(scene(), "MPO", save_all=True, append_images=[second], exif=telling_exif(), quality=87)


def png_of(*chunks: tuple[bytes, bytes], width: int = 1, height: int = 1) -> bytes:
    """A PNG of these chunks between its head and its end."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    whole = [(b"IHDR", head), *chunks, (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, data) for name, data in whole)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def deflated(megabytes: int) -> bytes:
    """So many megabytes of nothing, packed to a thousandth."""
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(b"\0" * 2**20) for _ in range(megabytes)) + packer.flush()


def gif_of(frames: int, *, size: tuple[int, int]) -> bytes:
    """A GIF whose frames are one dot each on a large canvas."""
    head = b"GIF89a" + struct.pack("<HH", *size) + b"\x80\0\0" + b"\0\0\0\xff\xff\xff"
    frame = b"\x21\xf9\x04\0\x0a\0\0\0" + b"\x2c\0\0\0\0\x01\0\x01\0\0" + b"\x02\x02\x44\x01\0"
    return head + frame * frames + b"\x3b"
