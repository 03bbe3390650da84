"""Files in messages: uploaded first, sent once, gone with their message."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import insert

from app.chats.models import Attachment
from app.db import db, new_id, now, transaction
from tests.accounts.pictures import picture
from tests.cast import Person, answer, make_chat, make_message
from tests.chats.steps import (
    clear,
    edit,
    events,
    list_chats,
    page,
    questions,
    refused,
    remove,
    see_chat,
    texts,
    watched_sql,
)
from tests.chats.storm import at_once, twin
from tests.files.steps import make_file, path_to, paths_of, send_file, send_message, show_files

pytestmark = pytest.mark.integration
Shape = dict[str, Any]


@pytest.fixture
def file(bob: Person, chat: Shape) -> Shape:
    """A file of Bob's that waits for its message."""
    return make_file(bob, chat, b"Bob's words.", "words.txt")


def names(message: Shape) -> list[str]:
    return [file["name"] for file in message["attachments"]]


def is_refused(person: Person, chat: Shape, *files: Shape, **fields: Any) -> bool:
    """Whether a message with these files is refused for their sake, and nothing of it is done."""
    before = see_chat(person, chat)
    problem = refused(send_message(person, chat, *files, text="Look", **fields), 422)
    assert list(problem["errors"]) == ["attachment_ids"]
    assert problem["errors"]["attachment_ids"][0]
    return see_chat(person, chat) == before


# Uploading.


def test_an_upload_is_told_as_it_is(bob: Person, chat: Shape) -> None:
    made = make_file(bob, chat, b"A,B\n", "Marks 2.csv")
    about = f"/api/v1/attachments/{made['id']}"
    expected = {"name": "Marks 2.csv", "media_type": "text/csv", "size": 4, "width": None, "height": None}
    assert made == {"id": made["id"], "url": f"{about}/content", "thumbnail_url": None} | expected
    assert answer(bob.get(about), 200) == made


def test_a_picture_has_sides_and_a_thumbnail(bob: Person, chat: Shape) -> None:
    made = make_file(bob, chat, picture(size=(40, 20)), "red.png")
    assert (made["media_type"], made["width"], made["height"]) == ("image/png", 40, 20)
    assert made["thumbnail_url"] == f"/api/v1/attachments/{made['id']}/thumbnail"


def test_it_says_nothing_to_anybody_yet(app: Flask, alice: Person, bob: Person, chat: Shape) -> None:
    before = events(app, chat), list_chats(alice)
    file = make_file(bob, chat)
    assert (events(app, chat), list_chats(alice)) == before
    for path in paths_of(file):
        refused(alice.get(path), 404, "not_found")


def test_an_upload_sent_twice_with_a_key_is_one(bob: Person, chat: Shape) -> None:
    headers = {"Idempotency-Key": "once"}
    first, again = (send_file(bob, chat, b"Once.", headers=headers) for _ in range(2))
    assert (first.status_code, again.status_code) == (201, 201)
    assert first.get_json() == again.get_json()


def test_a_repeat_never_shows_what_was_taken_back(bob: Person, chat: Shape) -> None:
    headers = {"Idempotency-Key": "once"}
    file = answer(send_file(bob, chat, headers=headers), 201)
    assert bob.delete(f"/api/v1/attachments/{file['id']}").status_code == 204
    refused(send_file(bob, chat, headers=headers), 409, "answer_gone")


@pytest.mark.parametrize(("content", "name"), [(b"Other.", "a.txt"), (b"Once.", "b.txt")])
def test_another_file_under_the_same_key_is_refused(bob: Person, chat: Shape, content: bytes, name: str) -> None:
    headers = {"Idempotency-Key": "once"}
    answer(send_file(bob, chat, b"Once.", "a.txt", headers=headers), 201)
    refused(send_file(bob, chat, content, name, headers=headers), 422, "idempotency_key_reused")


def test_the_same_content_without_a_key_is_two_uploads(bob: Person, chat: Shape) -> None:
    assert make_file(bob, chat)["id"] != make_file(bob, chat)["id"]


def test_one_takes_back_what_waits(bob: Person, chat: Shape, file: Shape) -> None:
    gone = bob.delete(f"/api/v1/attachments/{file['id']}")
    assert (gone.status_code, gone.data) == (204, b"")
    for path in paths_of(file):
        refused(bob.get(path), 404)
    assert is_refused(bob, chat, file)
    refused(bob.delete(f"/api/v1/attachments/{file['id']}"), 404)


def test_one_takes_back_ones_own_only(alice: Person, bob: Person, charlie: Person, chat: Shape, file: Shape) -> None:
    for other in (alice, charlie):
        refused(other.delete(f"/api/v1/attachments/{file['id']}"), 404)
    show_files(bob, chat, file)


def test_what_was_sent_cannot_be_taken_back(bob: Person, chat: Shape, file: Shape) -> None:
    message = show_files(bob, chat, file)
    refused(bob.delete(f"/api/v1/attachments/{file['id']}"), 404)
    assert page(bob, chat)["items"] == [message]


def test_a_hundred_may_wait(app: Flask, alice: Person, bob: Person, chat: Shape, file: Shape) -> None:
    let_wait(app, chat, file, 99)
    refused(send_file(bob, chat), 409, "too_many_waiting")
    make_file(alice, chat)
    show_files(bob, chat, file)
    make_file(bob, chat)


def let_wait(app: Flask, chat: Shape, file: Shape, number: int) -> None:
    """So many more uploads like this one."""
    with app.app_context(), transaction():
        row = db.session.get_one(Attachment, UUID(file["id"]))
        same = {name: getattr(row, name) for name in ("chat_id", "uploader_id", "digest", "name", "media_type")}
        more = [same | {"id": new_id(), "place": 0, "created_at": now()} for _ in range(number)]
        db.session.execute(insert(Attachment), more)


# Sending.


def test_a_message_carries_its_files(alice: Person, bob: Person, chat: Shape, file: Shape) -> None:
    message = show_files(bob, chat, file, text="My words")
    assert (message["text"], message["attachments"]) == ("My words", [file])
    for person in (alice, bob):
        assert page(person, chat)["items"] == [message]
        assert answer(person.get(f"/api/v1/messages/{message['id']}"), 200) == message
        assert see_chat(person, chat)["last_message"] == message
        assert list_chats(person)[0]["last_message"] == message
        assert answer(person.get(f"/api/v1/attachments/{file['id']}"), 200) == file


@pytest.mark.parametrize("wanted", [{"text": ""}, {}, {"text": " \n\u200b"}])
def test_a_message_may_be_files_alone(alice: Person, bob: Person, chat: Shape, file: Shape, wanted: Shape) -> None:
    body = wanted | {"attachment_ids": [file["id"]]}
    message = answer(bob.post(f"/api/v1/chats/{chat['id']}/messages", json=body), 201)
    assert (message["text"], message["attachments"]) == ("", [file])
    assert see_chat(alice, chat)["unread_count"] == 1


def test_no_files_are_no_excuse_for_no_words(bob: Person, chat: Shape) -> None:
    problem = refused(send_message(bob, chat), 422)
    assert list(problem["errors"]) == ["text"]


def test_their_order_is_kept(alice: Person, bob: Person, chat: Shape) -> None:
    files = [make_file(bob, chat, name=f"{number}.txt") for number in range(10)]
    files = files[5:] + files[:5][::-1]
    message = show_files(bob, chat, *files)
    assert message["attachments"] == page(alice, chat)["items"][0]["attachments"] == files


def test_ten_are_the_most(bob: Person, chat: Shape) -> None:
    assert is_refused(bob, chat, *[make_file(bob, chat) for _ in range(11)])


def test_each_is_named_once(bob: Person, chat: Shape, file: Shape) -> None:
    assert is_refused(bob, chat, file, file)


def test_anothers_upload_is_not_ones_own(alice: Person, bob: Person, chat: Shape, file: Shape) -> None:
    assert is_refused(alice, chat, file)
    show_files(bob, chat, file)


def test_an_upload_belongs_to_its_chat(alice: Person, bob: Person, chat: Shape, file: Shape) -> None:
    elsewhere = make_chat(alice, bob)
    assert is_refused(bob, elsewhere, file)
    show_files(bob, chat, file)


def test_each_is_sent_once(bob: Person, chat: Shape, file: Shape) -> None:
    message = show_files(bob, chat, file)
    assert is_refused(bob, chat, file)
    assert page(bob, chat)["items"] == [message]


def test_one_wrong_among_right_ones_sends_none(app: Flask, bob: Person, chat: Shape, file: Shape) -> None:
    before = events(app, chat)
    assert is_refused(bob, chat, file, {"id": str(uuid4())})
    assert events(app, chat) == before
    assert page(bob, chat)["items"] == []
    assert names(show_files(bob, chat, file)) == ["words.txt"]


@pytest.mark.parametrize("wrong", [None, "all", [None], ["first"], [7], {"id": "x"}, [[]]])
def test_what_is_no_list_of_ids_is_refused(bob: Person, chat: Shape, wrong: Any) -> None:
    body = {"text": "Look", "attachment_ids": wrong}
    problem = refused(bob.post(f"/api/v1/chats/{chat['id']}/messages", json=body), 422)
    assert {field.split(".")[0] for field in problem["errors"]} == {"attachment_ids"}
    assert page(bob, chat)["items"] == []


def test_a_repeated_client_id_gives_the_first_message_with_its_files(bob: Person, chat: Shape, file: Shape) -> None:
    first = send_message(bob, chat, file, client_message_id="c1")
    again = send_message(bob, chat, file, client_message_id="c1")
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.get_json() == again.get_json() == page(bob, chat)["items"][0]
    assert names(again.get_json()) == ["words.txt"]


def test_a_repeat_takes_no_other_files_along(bob: Person, chat: Shape, file: Shape) -> None:
    first = answer(send_message(bob, chat, file, client_message_id="c1"), 201)
    other = make_file(bob, chat)
    assert answer(send_message(bob, chat, other, client_message_id="c1"), 200) == first
    assert names(show_files(bob, chat, other)) == ["a.txt"]


def test_a_repeated_key_gives_the_answer_with_its_files(bob: Person, chat: Shape, file: Shape) -> None:
    path, wanted = f"/api/v1/chats/{chat['id']}/messages", {"attachment_ids": [file["id"]]}
    first, again = (bob.post(path, json=wanted, headers={"Idempotency-Key": "k"}) for _ in range(2))
    assert answer(first, 201) == answer(again, 201) == page(bob, chat)["items"][0]


def test_of_many_messages_at_once_exactly_one_gets_the_file(
    app: Flask, alice: Person, bob: Person, chat: Shape, file: Shape
) -> None:
    others = [make_file(bob, chat, name=f"{number}.txt") for number in range(6)]
    twins = [twin(app, bob) for _ in others]
    calls = [lambda n=n, one=one: send_message(one, chat, others[n], file) for n, one in enumerate(twins)]
    statuses = sorted(response.status_code for response in at_once(calls))
    assert statuses == [201] + [422] * 5
    (message,) = page(alice, chat)["items"]
    assert names(message)[1:] == ["words.txt"]
    assert message["seq"] == see_chat(alice, chat)["last_seq"] == 2


def test_a_file_is_either_sent_or_taken_back(app: Flask, bob: Person, chat: Shape, file: Shape) -> None:
    one, other = twin(app, bob), twin(app, bob)
    path = f"/api/v1/attachments/{file['id']}"
    sent, gone = at_once([lambda: send_message(one, chat, file), lambda: other.delete(path)])
    assert (sent.status_code, gone.status_code) in [(201, 404), (422, 204)]
    assert bob.get(path).status_code == (200 if sent.status_code == 201 else 404)


# Afterwards.


def test_a_removed_message_takes_its_files_with_it(alice: Person, bob: Person, chat: Shape, file: Shape) -> None:
    tombstone = remove(bob, show_files(bob, chat, file, text="My words"))
    assert (tombstone["text"], tombstone["attachments"]) == ("", [])
    for person in (alice, bob):
        assert page(person, chat)["items"] == [tombstone]
        for path in paths_of(file):
            refused(person.get(path), 404)
    assert is_refused(bob, chat, file)


def test_a_retry_of_a_removed_message_shows_no_files(bob: Person, chat: Shape, file: Shape) -> None:
    remove(bob, answer(send_message(bob, chat, file, client_message_id="c1"), 201))
    again = answer(send_message(bob, chat, file, client_message_id="c1"), 200)
    assert (again["attachments"], bool(again["removed_at"])) == ([], True)


def test_the_log_names_a_message_and_none_of_its_files(app: Flask, bob: Person, chat: Shape, file: Shape) -> None:
    message = show_files(bob, chat, file)
    assert events(app, chat)[-1][2] == {"message_id": message["id"], "by": bob.id}


def test_an_answer_names_the_files_of_what_said_nothing(alice: Person, bob: Person, chat: Shape, file: Shape) -> None:
    first = show_files(bob, chat, file, make_file(bob, chat, name="more.txt"))
    reply = make_message(alice, chat, "Thanks", reply_to_id=first["id"])
    assert reply["reply_to"]["text"] == "words.txt, more.txt"
    assert page(bob, chat)["items"][-1]["reply_to"] == reply["reply_to"]


def test_an_answer_quotes_words_before_files(alice: Person, bob: Person, chat: Shape, file: Shape) -> None:
    first = show_files(bob, chat, file, text="My words")
    assert make_message(alice, chat, reply_to_id=first["id"])["reply_to"]["text"] == "My words"


def test_an_answer_to_many_long_names_is_as_short_as_any(alice: Person, bob: Person, chat: Shape) -> None:
    first = show_files(bob, chat, *[make_file(bob, chat, name="n" * 190 + ".txt") for _ in range(10)])
    assert len(make_message(alice, chat, reply_to_id=first["id"])["reply_to"]["text"]) <= 140


def test_an_answer_to_what_was_removed_names_no_file(alice: Person, bob: Person, chat: Shape, file: Shape) -> None:
    first = show_files(bob, chat, file)
    make_message(alice, chat, reply_to_id=first["id"])
    remove(bob, first)
    reply_to = page(alice, chat)["items"][-1]["reply_to"]
    assert (reply_to["text"], reply_to["removed"]) == ("", True)


def test_words_may_go_where_files_stay(bob: Person, chat: Shape, file: Shape) -> None:
    edited = edit(bob, show_files(bob, chat, file, text="My words"), "")
    assert (edited["text"], edited["html"], edited["attachments"]) == ("", "", [file])


def test_words_may_not_go_where_nothing_stays(bob: Person, chat: Shape, message: Shape) -> None:
    for blank in ("", " \n\u200b"):
        problem = refused(bob.patch(f"/api/v1/messages/{message['id']}", json={"text": blank}), 422)
        assert list(problem["errors"]) == ["text"]
    assert texts(bob, chat) == [message["text"]]


def test_an_edit_leaves_the_files_alone(alice: Person, bob: Person, chat: Shape, file: Shape) -> None:
    edited = edit(bob, show_files(bob, chat, file), "Now with words")
    assert edited["attachments"] == [file]
    assert page(alice, chat)["items"] == [edited]


def test_who_cleared_the_chat_sees_its_files_no_more(alice: Person, bob: Person, chat: Shape, file: Shape) -> None:
    message = show_files(bob, chat, file)
    clear(alice, chat)
    for path in paths_of(file):
        refused(alice.get(path), 404)
    assert page(bob, chat)["items"] == [message]
    assert bob.get(file["url"]).status_code == 200


def test_who_sent_and_cleared_finds_the_files_as_the_message(bob: Person, chat: Shape, file: Shape) -> None:
    """What one said oneself can still be found by its id, to be removed."""
    message = show_files(bob, chat, file)
    clear(bob, chat)
    assert answer(bob.get(f"/api/v1/messages/{message['id']}"), 200)["attachments"] == [file]
    assert bob.get(file["url"]).status_code == 200


def test_clearing_leaves_what_waits(bob: Person, chat: Shape, file: Shape) -> None:
    make_message(bob, chat)
    clear(bob, chat)
    assert names(show_files(bob, chat, file)) == ["words.txt"]


def test_a_page_of_files_costs_no_more_than_a_page_with_one(app: Flask, alice: Person, bob: Person) -> None:
    costs = []
    for messages in (1, 20):
        chat = make_chat(alice, bob)
        for _ in range(messages):
            show_files(bob, chat, make_file(bob, chat))
        with watched_sql(app) as statements:
            assert len(page(alice, chat, limit=20)["items"]) == messages
        costs.append(len(questions(statements)))
    assert costs[0] == costs[1] <= 5


def test_words_alone_ask_for_no_files(app: Flask, alice: Person, chat: Shape, message: Shape) -> None:
    with watched_sql(app) as statements:
        page(alice, chat)
    assert not [asked for asked in questions(statements) if "FROM attachments" in asked]


def test_outsiders_and_strangers_upload_nothing(charlie: Person, anonymous: Person, bob: Person, chat: Shape) -> None:
    refused(send_file(charlie, chat), 404, "not_found")
    refused(send_file(anonymous, chat), 401, "unauthorized")
    refused(send_file(bob, {"id": str(uuid4())}), 404, "not_found")
    assert bob.get(path_to(chat)).status_code == 405
