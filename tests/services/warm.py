"""What the programs of Homeroom import, imported once: see tests/services/forked.py."""

import gc

import celery.apps.beat
import celery.apps.worker
import celery.bin.celery
import celery.concurrency.prefork
import gunicorn.app.wsgiapp
import gunicorn.workers.gthread

import app.cli

WARM = (app.cli, celery.apps.beat, celery.apps.worker, celery.bin.celery, celery.concurrency.prefork)
WARM += (gunicorn.app.wsgiapp, gunicorn.workers.gthread)
# What is here for good need not be looked through in each fork again.
gc.collect()
gc.freeze()
