"""The house: everything is put together here, and nothing else is importable from here."""

from __future__ import annotations

import logging

from flask import Flask

from app import access, broker, cache, db, errors, i18n, jobs
from app.accounts import admin_trial, devices, passwords, personal, personal_views, treasurers_api
from app.accounts import admin_views as accounts_admin_views
from app.accounts import api as accounts_api
from app.accounts import queries as accounts_queries
from app.accounts import service as accounts
from app.accounts import tasks as accounts_tasks
from app.accounts import views as accounts_views
from app.accounts import watch as accounts_watch
from app.chats import admin_views as chats_admin_views
from app.chats import api as chats_api
from app.chats import attachments_api, cards, listing, live_api, rpc
from app.chats import live as chats_live
from app.chats import personal as chats_personal
from app.chats import tasks as chats_tasks
from app.chats import views as chats_views
from app.config import Config
from app.files import http as files_http
from app.files import tasks as files_tasks
from app.mail import reading as mail_reading
from app.mail import tasks as mail_tasks
from app.mail import views as mail_views
from app.mail import watch as mail_watch
from app.monitoring import admin, admin_views, health, metrics, samples, trials
from app.monitoring import requests as watched
from app.monitoring import tasks as monitoring_tasks
from app.monitoring import views as monitoring_views
from app.openapi import views as openapi_views
from app.polls import api as polls_api
from app.polls import cards as poll_cards
from app.polls import personal as polls_personal
from app.polls import service as polls_service
from app.quizzes import (
    attempts_api,
    imports_api,
    posts,
    posts_api,
    preview_api,
    questions_api,
    quizzes_api,
    results_api,
    results_views,
    taking_views,
)
from app.quizzes import cards as quizzes_cards
from app.quizzes import personal as quizzes_personal
from app.quizzes import tasks as quizzes_tasks
from app.quizzes import views as quizzes_views
from app.quizzes import watch as quizzes_watch
from app.realtime import (
    centrifugo_api,
    centrifugo_proxy,
    live,
    presence_socket,
    queries,
    server_api,
    socket,
    status_api,
)
from app.realtime import personal as realtime_personal
from app.realtime import service as realtime
from app.realtime import tasks as realtime_tasks
from app.realtime import trial as realtime_trial
from app.realtime import views as realtime_views
from app.wallets import api as wallets_api
from app.wallets import cards as wallets_cards
from app.wallets import personal as wallets_personal
from app.wallets import requests, requests_api
from app.wallets import tasks as wallets_tasks
from app.wallets import views as wallets_views
from app.wallets import watch as wallets_watch

ROOMS = (
    monitoring_views.blueprint,
    admin_views.blueprint,
    mail_views.blueprint,
    accounts_views.blueprint,
    accounts_admin_views.blueprint,
    accounts_api.blueprint,
    treasurers_api.blueprint,
    personal_views.blueprint,
    chats_views.blueprint,
    chats_admin_views.blueprint,
    chats_api.blueprint,
    attachments_api.blueprint,
    live_api.blueprint,
    wallets_views.blueprint,
    wallets_api.blueprint,
    requests_api.blueprint,
    quizzes_views.blueprint,
    taking_views.blueprint,
    results_views.blueprint,
    questions_api.blueprint,
    preview_api.blueprint,
    imports_api.blueprint,
    quizzes_api.blueprint,
    attempts_api.blueprint,
    results_api.blueprint,
    posts_api.blueprint,
    polls_api.blueprint,
    realtime_views.blueprint,
    status_api.blueprint,
    centrifugo_api.blueprint,
    centrifugo_proxy.blueprint,
    server_api.blueprint,
    socket.blueprint,
    presence_socket.blueprint,
    openapi_views.blueprint,
)
# Importing them is what makes the worker know them.
TASKS = (
    monitoring_tasks,
    mail_tasks,
    files_tasks,
    accounts_tasks,
    realtime_tasks,
    chats_tasks,
    wallets_tasks,
    quizzes_tasks,
)


def create_app(config: Config) -> Flask:
    """A new app with these settings; it touches no service until it is asked something."""
    logging.getLogger("app").setLevel(config.log_level)
    app = Flask(__name__)
    app.testing = config.testing
    app.extensions["config"] = config
    watched.init_app(app)
    errors.init_app(app)
    i18n.init_app(app, config)
    db.init_app(app, config)
    cache.init_app(app, config)
    broker.init_app(app, config)
    jobs.init_app(app, config)
    files_http.init_app(app, config)
    access.init_app(app, config, authenticate=devices.authenticate)
    passwords.init_app(app, config)
    accounts.init_app(
        app,
        on_profile_change=[listing.forget_person, realtime.show_profile],
        on_devices_end=[realtime.disconnect_devices],
    )
    # In the order in which they let go. Who inherits a quiz is decided before, by choose_heirs.
    known_by = (chats_personal, polls_personal, wallets_personal, quizzes_personal, realtime_personal)
    mail_reading.init_app(app, name_of=lambda user_id: accounts_queries.user(user_id).username)
    personal.init_app(app, [room.ROOM for room in known_by])
    cards.init_app(
        app,
        {
            "transfer": wallets_cards.transfer_cards,
            "request": wallets_cards.request_cards,
            "quiz": quizzes_cards.quiz_cards,
            "quiz_summary": quizzes_cards.summary_cards,
            "poll": poll_cards.poll_cards,
        },
        removed={"request": requests.close_removed, "quiz": posts.end_removed, "poll": polls_service.close_removed},
    )
    live.init_app(
        app,
        config,
        namespaces=[queries.OwnLog(), chats_live.ChatLog()],
        rpcs={"typing": rpc.typing, "read": rpc.read},
        acquainted=chats_live.acquaintances,
    )
    socket.init_app(app, config)
    health.init_app(app, config, {"news": live.health, "outbox": mail_watch.health, "centrifugo": live.cluster_health})
    metrics.init_app(
        app,
        {"ledger": wallets_watch.figures, "letters": mail_watch.figures, "attempts": quizzes_watch.figures},
    )
    samples.init_app(app, {"letters_waiting": mail_watch.n_waiting})
    desks = {"mail": mail_watch, "grading": quizzes_watch, "ledger": wallets_watch, "people": accounts_watch}
    admin.init_app(app, {name: room.DESK for name, room in desks.items()})
    trials.init_app(app, {"letter": admin_trial.TRIAL, "doorbell": realtime_trial.TRIAL})
    for blueprint in ROOMS:
        app.register_blueprint(blueprint)
    return app
