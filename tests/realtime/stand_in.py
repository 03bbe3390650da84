"""What gunicorn serves in a cluster's place: a Homeroom that knows nothing of chats, so that all channels are open."""

from app.realtime import parts, streams

# The same channels as in deploy/centrifugo.json.
streams.SIZES.update(chat=300, user=300)
parts.PRESENCE_CHANNEL = ""

from app.wsgi import app  # noqa: E402  It reads what is set above.

app.extensions["live_parts"] = ([], {}, lambda _user_id: [])
