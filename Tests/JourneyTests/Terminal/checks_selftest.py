"""The program tries its own promise on a disk, and leaves nothing behind."""

import os
import re
import signal
import subprocess
import time

from checks import check, holds, same
from pty_session import piped, surroundings
from school import folder

LONG = bool(os.environ.get("ACCORD_LONG"))


def place():
    made = folder()
    os.mkdir(made)
    return made


@check("accord")
def the_promise_is_tried_on_this_disk(command):
    home = place()
    said, faults, status = piped([*command, "selftest", "--crash", *([] if LONG else ["--fast"]), "--home", home])
    same((faults, status), ("", 0))
    said = " ".join(said.split())
    holds(said, "What Accord has answered, it has kept.", "Lost: 0.", home)
    killed = int(re.search(r"was killed (\d+) times", said).group(1))
    assert killed >= (400 if LONG else 50), killed
    found = [int(number) for number in re.search(
        r"as it stood (\d+) times; .* (\d+) times; .* (\d+) times\.", said).groups()]
    same(sum(found), killed)
    assert all(found), found
    same(os.listdir(home), [])


@check("accord")
def the_trial_is_stopped_without_harm(command):
    """Ctrl-C ends it, says how far it came, and clears away; so does the next one after a kill."""
    home = place()
    words = [*command, "selftest", "--crash", "--home", home]

    def begun(left=()):
        run = subprocess.Popen(words, env=surroundings(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               start_new_session=True)
        while not any(os.path.exists(os.path.join(home, name, "killed")) and name not in left
                      for name in os.listdir(home)):
            assert run.poll() is None, run.communicate()
            time.sleep(0.01)
        return run

    run = begun()
    os.killpg(run.pid, signal.SIGINT)
    said, faults = run.communicate(timeout=60)
    same((said, run.returncode), (b"", 130))
    holds(faults.decode(), "Stopped, and cleared away.", "lost: 0")
    same(os.listdir(home), [])
    run = begun()
    os.killpg(run.pid, signal.SIGKILL)
    run.communicate(timeout=60)
    left = os.listdir(home)
    same(len(left), 1)
    run = begun(left)
    same(len(os.listdir(home)), 1)
    os.killpg(run.pid, signal.SIGINT)
    run.communicate(timeout=60)
    same(os.listdir(home), [])


@check("accord")
def what_is_to_be_tried_is_asked_for(command):
    said, faults, status = piped([*command, "selftest", "--home", folder()])
    same((said, status), ("", 64))
    holds(faults, "accord selftest --crash")
