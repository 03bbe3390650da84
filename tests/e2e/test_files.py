"""Files in the messenger: dragged, pasted and chosen, on their way, refused, taken out, sent and looked at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

from tests.accounts.pictures import picture
from tests.e2e.visitor import Visitor, direct_chat
from tests.services.browser import browser
from tests.services.site import Site

pytestmark = pytest.mark.e2e

# Uploads wait until the test lets them go; what they carry is on its way already, and half of it has arrived.
HOLD_UPLOADS = """
const { send } = XMLHttpRequest.prototype;
const held = new Promise((resolve) => (window.letGo = resolve));
XMLHttpRequest.prototype.send = function (body) {
  this.upload.dispatchEvent(new ProgressEvent("progress", { lengthComputable: true, loaded: 50, total: 100 }));
  this.addEventListener("abort", () => (window.aborted = true));
  const { abort } = this;
  this.abort = () => (this.readyState === 1 ? this.dispatchEvent(new ProgressEvent("abort")) : abort.call(this));
  held.then(() => window.aborted || send.call(this, body));
};
"""
# The server refuses the first upload with this status, and takes those after it.
REFUSE_ONCE = """
const [status] = arguments;
const { send } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.send = function () {
  XMLHttpRequest.prototype.send = send;
  Object.defineProperty(this, "status", { value: status });
  this.dispatchEvent(new ProgressEvent("load"));
};
"""
# Changes of messages wait until the test lets them go, and are counted.
HOLD_CHANGES = """
const send = window.fetch;
const held = new Promise((resolve) => (window.letGo = resolve));
window.changes = 0;
window.fetch = async (...request) => {
  if (request[1]?.method === "PATCH") {
    window.changes += 1;
    await held;
  }
  return send(...request);
};
"""
# The page itself counts what it takes back from the server.
WATCH_DELETES = """
const send = window.fetch;
window.deleted = [];
window.fetch = async (...request) => {
  const response = await send(...request);
  if (request[1]?.method === "DELETE") window.deleted.push([String(request[0]), response.status]);
  return response;
};
"""

# As the server does with what waits for longer than a day.
DROP_KEPT = """
const done = arguments[0];
const csrfToken = document.querySelector('meta[name="csrf-token"]').content;
const chatId = location.pathname.split("/").at(-1);
const isKept = (name) => name.startsWith("homeroom.words.files.") && name.endsWith(chatId);
const key = Object.keys(localStorage).find(isKept);
const [{ id }] = JSON.parse(localStorage.getItem(key));
fetch(`/api/v1/attachments/${id}`, { method: "DELETE", headers: { "X-CSRFToken": csrfToken } }).then(() => done());
"""


@pytest.fixture(scope="module")
def driver() -> Iterator[Chrome]:
    """One browser for all of them; each test signs up anew."""
    with browser() as driver:
        driver.execute_cdp_cmd("Network.enable", {})
        yield driver


@pytest.fixture
def olivia(site: Site, driver: Chrome) -> Iterator[Visitor]:
    """She has a chat with Peter open, and two more people to write to."""
    for username in ("peter", "quentin"):
        site.web.sign_up(username)
    olivia = Visitor(driver, site.url, "olivia")
    olivia.register()
    olivia.come_to_chat(direct_chat(site.web, "olivia", "peter"))
    olivia.faults()  # Those of an earlier test are not hers.
    yield olivia
    driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": []})


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    return save(tmp_path, "photo.png", picture(size=(800, 600)))


def save(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def chosen(visitor: Visitor) -> list[WebElement]:
    return visitor.driver.find_elements(By.CSS_SELECTOR, ".tray-file")


def sees_nothing_chosen(visitor: Visitor) -> None:
    visitor.wait(lambda: not visitor.driver.find_element(By.ID, "tray").is_displayed(), "an empty tray")


def test_what_is_dragged_onto_the_chat_is_sent(olivia: Visitor) -> None:
    notes = ("notes.txt", "text/plain", "from olivia")
    olivia.hand_over("dragover", "#log", notes)
    olivia.seen("#drop-here", "Drop files to send them to peter")
    olivia.hand_over("drop", "#log", notes)
    assert not olivia.driver.find_element(By.ID, "drop-here").is_displayed()
    olivia.seen(".tray-file", "notes.txt")
    olivia.sends()
    link = olivia.seen(".msg .file-line", "notes.txt")
    assert (link.get_attribute("href") or "").endswith("/content?download=1")
    olivia.seen(".chat-row", "You: notes.txt")
    assert olivia.faults() == []


def test_what_is_dropped_elsewhere_neither_goes_anywhere_nor_leaves_the_page(olivia: Visitor) -> None:
    address = olivia.driver.current_url
    for event in ("dragover", "drop"):
        is_left_to_the_browser = olivia.hand_over(event, "#chat-list", ("notes.txt", "text/plain", "from olivia"))
        assert not is_left_to_the_browser
    sees_nothing_chosen(olivia)
    assert not olivia.driver.find_element(By.ID, "drop-here").is_displayed()
    assert olivia.driver.current_url == address
    # Words that are dragged are the browser's own business, and so is a picture of this page.
    assert olivia.hand_over("dragover", "#log")
    olivia.hand_over("dragstart", "#log")
    assert olivia.hand_over("dragover", "#log", ("photo.png", "image/png", "from this page"))
    assert not olivia.driver.find_element(By.ID, "drop-here").is_displayed()
    olivia.hand_over("dragend", "#log")


def test_a_pasted_picture_gets_a_name_and_pasted_text_stays_text(olivia: Visitor) -> None:
    assert olivia.hand_over("paste", "#composer-text")
    sees_nothing_chosen(olivia)
    olivia.hand_over("paste", "#composer-text", ("image.png", "image/png", "no picture at all"))
    name = olivia.seen(".tray-file .file-name").text
    assert re.fullmatch(r"picture-\d{4}-\d\d-\d\d-\d{6}\.png", name)
    # What is wrong with it stands beside it.
    olivia.seen(".tray-file.is-failed", "This file is not what its name says")


def test_a_file_that_is_refused_says_why_and_holds_the_message_back(
    olivia: Visitor, photo: Path, tmp_path: Path
) -> None:
    olivia.attach(photo, save(tmp_path, "empty.txt", b""))
    olivia.seen(".tray-file.is-failed", "This file is empty.")
    assert not olivia.driver.find_elements(By.CSS_SELECTOR, ".tray-note button")  # Trying again would not help.
    olivia.click("#composer-send")
    olivia.seen("#composer-error", "Some files could not be uploaded.")
    assert not olivia.driver.find_elements(By.CSS_SELECTOR, ".msg")
    olivia.click(".is-failed .tray-out")
    assert not olivia.driver.find_element(By.ID, "composer-error").is_displayed()
    olivia.sends()
    olivia.sees_picture("photo.png")
    faults = olivia.faults()
    assert all("422" in fault for fault in faults), faults


def test_a_file_that_is_too_large_is_refused_before_it_is_sent(olivia: Visitor, tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(100 * 2**20 + 1)
    olivia.attach(path)
    olivia.seen(".tray-file.is-failed", "A file may have up to 100 MB here.")
    assert olivia.faults() == []


def test_an_upload_that_was_cut_off_can_be_tried_again(olivia: Visitor, photo: Path) -> None:
    olivia.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": ["*/attachments"]})
    olivia.attach(photo)
    olivia.seen(".tray-file.is-failed", "The server cannot be reached.")
    olivia.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": []})
    olivia.click(".tray-note button", "Try again")
    olivia.wait(lambda: olivia.seen(".tray-file:not(.is-failed)"), "the file to be tried again")
    olivia.sends()
    olivia.sees_picture("photo.png")


def test_an_upload_can_be_taken_out_before_and_after_it_has_arrived(olivia: Visitor, photo: Path) -> None:
    olivia.driver.execute_script(WATCH_DELETES)
    olivia.attach(photo)
    olivia.wait(lambda: "photo.png uploaded" in spoken(olivia), "the word that the file is up")
    olivia.click(".tray-out")
    sees_nothing_chosen(olivia)
    olivia.wait(lambda: [s for _, s in olivia.driver.execute_script("return deleted")] == [204], "it is taken back")
    olivia.driver.execute_script(HOLD_UPLOADS)
    olivia.attach(photo)
    assert olivia.seen(".tray-file [role=progressbar]").get_attribute("aria-valuenow") == "50"
    olivia.click(".tray-out")
    sees_nothing_chosen(olivia)
    olivia.wait(lambda: olivia.driver.execute_script("return window.aborted"), "the upload is cut off")
    assert olivia.faults() == []


def spoken(visitor: Visitor) -> str:
    return str(visitor.driver.find_element(By.ID, "live").get_property("textContent"))


def test_a_message_waits_for_its_files_and_no_other_message_waits_for_it(olivia: Visitor, photo: Path) -> None:
    olivia.driver.execute_script(HOLD_UPLOADS)
    olivia.attach(photo)
    olivia.fill("#composer-text", "with a picture" + Keys.ENTER)
    olivia.seen(".msg.is-pending", "with a picture")
    olivia.sees_picture("photo.png")
    sees_nothing_chosen(olivia)
    olivia.write("goes ahead")
    olivia.seen(".msg.is-pending", "with a picture")
    olivia.driver.execute_script("letGo()")
    olivia.seen(".msg:not(.is-pending)", "with a picture")
    assert [body.text for body in olivia.driver.find_elements(By.CSS_SELECTOR, ".msg-body")] == [
        "goes ahead",
        "with a picture",
    ]
    assert olivia.faults() == []


def test_a_message_on_its_way_can_be_called_back(olivia: Visitor, photo: Path) -> None:
    olivia.driver.execute_script(HOLD_UPLOADS)
    olivia.attach(photo)
    olivia.fill("#composer-text", "not yet" + Keys.ENTER)
    olivia.click(".msg-hold button", "Cancel")
    assert olivia.seen("#composer-text").get_property("value") == "not yet"
    olivia.seen(".tray-file", "photo.png")
    assert not olivia.driver.find_elements(By.CSS_SELECTOR, ".msg")
    olivia.driver.execute_script("letGo()")
    olivia.sends()
    assert len(olivia.driver.find_elements(By.CSS_SELECTOR, ".msg")) == 1
    olivia.sees_picture("photo.png")


def test_a_message_that_is_called_back_brings_its_reply_and_ends_the_editing_of_another(
    olivia: Visitor, photo: Path
) -> None:
    olivia.write("first")
    olivia.write("second")
    olivia.choose("first", "Reply")
    olivia.driver.execute_script(HOLD_UPLOADS)
    olivia.attach(photo)
    olivia.fill("#composer-text", "an answer" + Keys.ENTER)
    olivia.seen(".msg-hold")
    olivia.fill("#composer-text", "a draft")
    olivia.choose("second", "Edit")
    olivia.click(".msg-hold button", "Cancel")
    assert olivia.seen("#composer-text").get_property("value") == "an answer\na draft"
    olivia.seen("#composer-mode", "Reply to Olivia")
    olivia.seen(".tray-file", "photo.png")
    olivia.driver.execute_script("letGo()")
    olivia.sends()
    olivia.seen(".msg .quote", "first")
    olivia.reads("second")


def test_files_in_the_tray_are_still_there_after_a_reload(olivia: Visitor, photo: Path) -> None:
    olivia.attach(photo)
    olivia.wait(lambda: "photo.png uploaded" in spoken(olivia), "the word that the file is up")
    olivia.driver.refresh()
    olivia.seen(".tray-file", "photo.png")
    olivia.sends()
    olivia.opens_picture("photo.png")
    olivia.driver.refresh()
    olivia.sees_picture("photo.png")
    sees_nothing_chosen(olivia)


def test_a_file_that_the_server_no_longer_has_says_so(olivia: Visitor, photo: Path) -> None:
    olivia.attach(photo)
    olivia.wait(lambda: "photo.png uploaded" in spoken(olivia), "the word that the file is up")
    olivia.driver.execute_async_script(DROP_KEPT)
    olivia.driver.refresh()
    olivia.seen(".tray-file.is-failed", "This file waited too long. Attach it again.")
    assert not olivia.driver.find_elements(By.CSS_SELECTOR, ".tray-note button")


def test_leaving_asks_while_a_file_is_on_its_way(olivia: Visitor, photo: Path) -> None:
    ask = "const event = new Event('beforeunload', {cancelable: true}); return !dispatchEvent(event)"
    assert not olivia.driver.execute_script(ask)
    olivia.driver.execute_script(HOLD_UPLOADS)
    olivia.attach(photo)
    assert olivia.driver.execute_script(ask)
    olivia.driver.execute_script("letGo()")
    olivia.wait(lambda: not olivia.driver.execute_script(ask), "nothing to be lost")


def test_another_tab_leaves_a_message_alone_that_is_on_its_way(olivia: Visitor, photo: Path) -> None:
    here, address = olivia.driver.current_window_handle, olivia.driver.current_url
    olivia.open_tab(address)
    olivia.driver.execute_script(HOLD_UPLOADS)
    olivia.attach(photo)
    olivia.fill("#composer-text", "on its way" + Keys.ENTER)
    olivia.seen(".msg-hold")
    there = olivia.driver.current_window_handle
    olivia.driver.switch_to.window(here)
    olivia.driver.refresh()
    olivia.write("from this tab")
    assert not olivia.driver.find_elements(By.CSS_SELECTOR, ".msg-failed")
    olivia.driver.switch_to.window(there)
    olivia.driver.close()
    olivia.driver.switch_to.window(here)
    olivia.seen(".msg-failed", "Not uploaded before the page was closed: photo.png.")  # Now nobody else sends it.


def test_a_message_that_fails_in_another_chat_is_not_lost_to_the_eye(olivia: Visitor, photo: Path) -> None:
    olivia.begin_chat_with("quentin")
    olivia.click(".chat-row", "peter")
    olivia.seen("#chat-head h1", "peter")
    olivia.driver.execute_script(HOLD_UPLOADS)
    olivia.attach(photo)
    olivia.fill("#composer-text", "to peter" + Keys.ENTER)
    olivia.seen(".msg-hold")
    olivia.click(".chat-row", "quentin")
    olivia.seen("#chat-head h1", "quentin")
    olivia.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": ["*/attachments"]})
    olivia.driver.execute_script("letGo()")
    olivia.seen(".toast-soft", "Not sent to peter")
    olivia.seen(".chat-row:has(.chat-row-failed)", "peter")
    olivia.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": []})
    olivia.driver.execute_script("dispatchEvent(new Event('online'))")
    olivia.seen(".chat-row:not(:has(.chat-row-failed))", "to peter")


def test_a_file_that_is_gone_from_the_disk_is_not_taken_for_a_lost_connection(olivia: Visitor, photo: Path) -> None:
    olivia.driver.execute_script(HOLD_UPLOADS)
    olivia.attach(photo)
    photo.unlink()
    olivia.driver.execute_script("letGo()")
    olivia.seen(".tray-file.is-failed", "This file cannot be read any more. Attach it again.")
    assert not olivia.driver.find_elements(By.CSS_SELECTOR, ".tray-note button")


def test_a_busy_server_is_waited_for_and_the_reader_is_told(olivia: Visitor, tmp_path: Path) -> None:
    olivia.driver.execute_script(REFUSE_ONCE, 503)
    olivia.attach(save(tmp_path, "notes.txt", b"text"))
    olivia.seen(".tray-note", "Waiting for the server")
    assert olivia.seen(".tray-file [role=progressbar]").get_attribute("aria-valuenow") == "0"
    olivia.click("#composer-send")
    olivia.seen(".msg-hold", "Waiting for the server")
    olivia.seen(".msg:not(.is-pending) .file-line", "notes.txt")


def test_who_was_signed_out_may_try_again(olivia: Visitor, photo: Path) -> None:
    olivia.driver.execute_script(REFUSE_ONCE, 401)
    olivia.attach(photo)
    olivia.seen(".tray-file.is-failed")
    olivia.click("#composer-send")
    olivia.seen("#composer-error", "Try again or remove them.")
    olivia.click(".tray-note button", "Try again")
    olivia.sends()
    olivia.sees_picture("photo.png")


def test_the_way_up_leads_to_no_change_while_files_are_chosen(olivia: Visitor, photo: Path) -> None:
    olivia.write("first")
    olivia.attach(photo)
    olivia.fill("#composer-text", Keys.ARROW_UP)
    olivia.seen(".tray-file", "photo.png")
    assert not olivia.driver.find_element(By.ID, "composer-mode").is_displayed()
    olivia.click(".tray-out")
    olivia.fill("#composer-text", Keys.ARROW_UP)
    olivia.seen("#composer-mode", "Editing a message")


def test_a_name_that_is_too_long_keeps_its_suffix(olivia: Visitor) -> None:
    olivia.hand_over("drop", "#log", (f"{'n' * 300}.txt", "text/plain", "from olivia"))
    olivia.sends()
    assert olivia.seen(".msg .file-name").get_attribute("title") == f"{'n' * 196}.txt"


def test_each_chat_keeps_its_own_files(olivia: Visitor, photo: Path) -> None:
    olivia.driver.execute_script(HOLD_UPLOADS)
    olivia.attach(photo)
    olivia.begin_chat_with("quentin")
    sees_nothing_chosen(olivia)
    olivia.driver.execute_script("letGo()")
    olivia.click(".chat-row", "peter")
    olivia.seen(".tray-file", "photo.png")
    olivia.sends()
    olivia.sees_picture("photo.png")


def test_a_message_that_failed_goes_by_itself_with_its_files_after_a_reload(olivia: Visitor, photo: Path) -> None:
    olivia.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": ["*/messages"]})
    olivia.attach(photo)
    olivia.fill("#composer-text", "at last" + Keys.ENTER)
    olivia.seen(".msg-failed", "The server cannot be reached.")
    olivia.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": []})
    olivia.driver.refresh()
    olivia.seen(".msg:not(.is-pending):not(:has(.msg-failed))", "at last")
    olivia.opens_picture("photo.png")


def test_several_pictures_stand_in_one_message_and_can_be_turned_over(olivia: Visitor, tmp_path: Path) -> None:
    paths = [save(tmp_path, f"{name}.png", picture(size=(300 + 100 * at, 300))) for at, name in enumerate("abc")]
    olivia.attach(*paths)
    olivia.sends()
    olivia.seen(".chat-row", "3 photos")
    assert len(olivia.seen(".msg").find_elements(By.CSS_SELECTOR, "a.picture")) == 3
    olivia.opens_picture("b.png")
    olivia.driver.find_element(By.CSS_SELECTOR, "body").send_keys(Keys.ARROW_RIGHT)
    olivia.seen('.pswp[aria-label="c.png"]')
    assert (olivia.seen(".pswp__button--download").get_attribute("href") or "").endswith("/content?download=1")
    olivia.leaves_picture()
    olivia.opens_picture("a.png")
    address = olivia.driver.current_url
    olivia.driver.back()
    olivia.wait(lambda: not olivia.driver.find_elements(By.CSS_SELECTOR, ".pswp"), "Back closes the picture")
    assert olivia.driver.current_url == address
    assert olivia.seen("#chat-head h1", "peter")
    assert olivia.faults() == []


def test_a_quote_names_the_files_before_and_after_a_reload(olivia: Visitor, tmp_path: Path) -> None:
    olivia.attach(*[save(tmp_path, f"{name}.png", picture(size=(300, 300))) for name in "ab"])
    olivia.sends()
    olivia.choose("", "Reply")
    olivia.write("nice")
    assert olivia.seen(".msg .quote span").text == "a.png, b.png"
    olivia.driver.refresh()
    assert olivia.seen(".msg .quote span").text == "a.png, b.png"


def test_a_message_whose_files_are_gone_from_the_server_says_so(olivia: Visitor, photo: Path) -> None:
    olivia.attach(photo)
    olivia.wait(lambda: "photo.png uploaded" in spoken(olivia), "the word that the file is up")
    olivia.driver.execute_async_script(DROP_KEPT)
    olivia.click("#composer-send")
    olivia.seen(".msg-failed", "These files waited too long. Attach them again.")
    assert [button.text for button in olivia.driver.find_elements(By.CSS_SELECTOR, ".msg-failed button")] == ["Discard"]
    olivia.click(".msg-failed button", "Discard")
    olivia.seen(".tray-file.is-failed", "This file waited too long.")


def test_a_change_that_is_being_saved_is_sent_once(olivia: Visitor) -> None:
    olivia.write("first")
    olivia.choose("first", "Edit")
    olivia.driver.execute_script(HOLD_CHANGES)
    olivia.fill("#composer-text", " of all" + Keys.ENTER + Keys.ENTER)
    assert not olivia.driver.find_element(By.ID, "composer-send").is_enabled()
    olivia.fill("#composer-text", "!" + Keys.ENTER)
    assert olivia.driver.execute_script("letGo(); return changes") == 1
    olivia.seen(".msg", "first of all")


def test_a_picture_that_does_not_come_has_a_name_and_comes_later(olivia: Visitor, photo: Path) -> None:
    olivia.attach(photo)
    olivia.sends()
    olivia.sees_picture("photo.png")
    olivia.driver.execute_cdp_cmd("Network.setCacheDisabled", {"cacheDisabled": True})
    olivia.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": ["*/thumbnail"]})
    olivia.driver.refresh()
    olivia.seen(".picture-failed", "photo.png")
    olivia.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": []})
    olivia.driver.execute_script("dispatchEvent(new Event('online'))")
    olivia.sees_picture("photo.png")
    olivia.driver.execute_cdp_cmd("Network.setCacheDisabled", {"cacheDisabled": False})


def test_after_a_reload_behind_a_picture_back_leads_back(olivia: Visitor, photo: Path) -> None:
    olivia.open_chat("peter")
    olivia.attach(photo)
    olivia.sends()
    olivia.opens_picture("photo.png")
    olivia.seen(".pswp__caption", "Olivia")
    olivia.driver.refresh()
    olivia.sees_picture("photo.png")
    olivia.wait(lambda: not olivia.driver.execute_script("return history.state?.isPicture"), "the page itself")
    olivia.driver.back()
    olivia.wait(lambda: olivia.driver.current_url.endswith("/chats"), "the list")


def test_editing_the_words_leaves_what_plays_alone(olivia: Visitor, tmp_path: Path) -> None:
    silence = b"\xff\xfb\x90\x64" + bytes(413)
    olivia.attach(save(tmp_path, "song.mp3", silence * 100))
    olivia.fill("#composer-text", "listen")
    olivia.sends()
    olivia.driver.execute_script("window.player = document.querySelector('.msg audio')")
    olivia.choose("listen", "Edit")
    olivia.fill("#composer-text", " well" + Keys.ENTER)
    olivia.seen(".msg", "listen well")
    assert olivia.driver.execute_script("return player === document.querySelector('.msg audio')")


def test_sound_is_played_where_it_stands(olivia: Visitor, tmp_path: Path) -> None:
    silence = b"\xff\xfb\x90\x64" + bytes(413)  # A frame of MP3.
    olivia.attach(save(tmp_path, "song.mp3", silence * 100))
    olivia.sends()
    olivia.seen(".msg .file-line", "song.mp3")
    length = "const player = document.querySelector('.msg audio'); return player.duration > 2 && player.duration < 3"
    olivia.wait(lambda: olivia.driver.execute_script(length), "the length of the song")
    assert olivia.faults() == []


def test_no_more_than_ten_files_go_with_a_message(olivia: Visitor, tmp_path: Path) -> None:
    paths = [save(tmp_path, f"{at}.txt", b"text") for at in range(11)]
    olivia.attach(*paths[:9])
    olivia.driver.find_element(By.ID, "composer-files").send_keys("\n".join(map(str, paths[9:])))
    olivia.seen("#composer-error", "1 file was left out: a message carries up to 10.")
    assert len(chosen(olivia)) == 10
    olivia.fill("#composer-text", "x" + Keys.BACKSPACE)
    assert olivia.seen("#composer-error").text  # It stays until other files are chosen.
    assert olivia.seen("#composer-text").get_attribute("aria-invalid") == "false"
    olivia.click(".tray-out")
    assert not olivia.driver.find_element(By.ID, "composer-error").is_displayed()
    olivia.sends()
    olivia.seen(".chat-row", "9 files")


def test_the_words_of_a_message_with_files_can_go_and_the_files_go_with_the_message(
    olivia: Visitor, photo: Path
) -> None:
    olivia.attach(photo)
    olivia.fill("#composer-text", "look")
    olivia.sends()
    olivia.choose("look", "Edit")
    olivia.seen("#composer-mode", "Editing a message")
    assert not olivia.driver.find_element(By.ID, "composer-attach").is_displayed()
    olivia.fill("#composer-text", Keys.CONTROL + "a" + Keys.BACKSPACE)
    olivia.click("#composer-send")
    olivia.seen(".bubble.is-silent")
    olivia.sees_picture("photo.png")
    olivia.seen(".chat-row", "Photo")
    olivia.remove("")
    assert not olivia.driver.find_elements(By.CSS_SELECTOR, ".picture")
