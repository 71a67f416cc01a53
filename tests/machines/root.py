"""A clean Debian in a folder, and commands that run in it."""

from __future__ import annotations

import asyncio
import shlex
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.machines.host import MOUNT, Host

ORDINARY = "reader"
HOMES = {"root": Path("/root"), ORDINARY: Path("/home", ORDINARY)}
#: The kernel ends all of it with this process, and what it mounted goes with it, whatever happens.
_APART = ("setpriv", "--pdeathsig", "KILL", "unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-euc")
#: Bytes of output that are taken at once.
_PIECE = 65536
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
#: The kernel's file systems, as a running Debian has them. The shell waits, for the first process of all has to see
#: off the orphans of others.
_MOUNT = """
cd "$0"
mount -t proc proc proc
mount -t tmpfs -o mode=1777 tmpfs tmp
mount -t tmpfs -o mode=755 tmpfs dev
mkdir dev/pts dev/shm
for node in null zero full random urandom tty; do
    : >dev/$node
    mount --bind /dev/$node dev/$node
done
mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts dev/pts
mount -t tmpfs -o mode=1777 tmpfs dev/shm
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
ln -s /proc/self/fd/0 dev/stdin
ln -s /proc/self/fd/1 dev/stdout
ln -s /proc/self/fd/2 dev/stderr
"""
_BIND = """
if [ -d {path} ]; then mkdir -p .{place}; else mkdir -p "$(dirname .{place})"; : >>.{place}; fi
mount -o bind,ro {path} .{place}
"""
#: In a group of its own, so that what signals its group in there signals nothing out here.
_ENTER = """
status=0
setsid --wait "$@" || status=$?
exit $status
"""


class CommandError(Exception):
    """A command that failed; the message says which and what it said last."""


@dataclass(frozen=True, slots=True)
class Root:
    """A Debian in a ``folder``, which reaches the package index as its ``host`` does. Needs to be root here."""

    folder: Path
    host: Host

    async def run(self, command: str, log: Path, account: str = "root", place: str = "") -> tuple[int, str]:
        """Runs a shell's command in it, under an account and in a place in its home; gives exit status and output.

        The output is added to the log as it comes.
        """
        self._name_hosts()
        home = HOMES[account]
        variables = {"HOME": home, "USER": account, "LOGNAME": account, "SHELL": "/bin/bash", "PATH": _PATH}
        words = [f"{name}={value}" for name, value in (variables | dict(self.host.variables)).items()]
        mounts = _MOUNT + "".join(map(_bind, self.host.paths))
        inside = f"cd {shlex.quote(str(home / place))}; {command}"
        chroot = ("chroot", f"--userspec={account}", self.folder, "env", "-i", *words, "sh", "-euc", inside)
        return await _output(log, *_APART, mounts + _ENTER, self.folder, *chroot)

    async def must(self, command: str, log: Path, account: str = "root", place: str = "") -> str:
        """The output of a command that has to succeed. Raises CommandError."""
        return _checked(command, *await self.run(command, log, account, place))

    def path(self, account: str, place: str = "") -> Path:
        """Where a place in an account's home lies, seen from outside."""
        return self.folder / HOMES[account].relative_to("/") / place

    def _name_hosts(self) -> None:
        """What an installed system has and one made by debootstrap has not."""
        etc = self.folder / "etc"
        shutil.copyfile("/etc/resolv.conf", etc / "resolv.conf")
        (etc / "hosts").write_text("127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback\n", encoding="ascii")


async def make_root(folder: Path, suite: str, packages: Iterable[str], host: Host, log: Path) -> Root:
    """Makes the smallest Debian of a suite, with these packages, nothing that they only recommend, and a user."""
    unfinished = Root(folder.with_name(f"{folder.name}.unfinished"), host)
    shutil.rmtree(unfinished.folder, ignore_errors=True)
    await run_here(log, "debootstrap", "--variant=minbase", suite, unfinished.folder)
    # A mirror may be a snapshot, whose lists are older than they say they may become.
    settings = unfinished.folder / "etc/apt/apt.conf.d/90any-age"
    settings.write_text('Acquire::Check-Valid-Until "false";\n', encoding="ascii")
    names = shlex.join(packages)
    await unfinished.must(f"apt-get update -qq; {install(names)}", log)
    await unfinished.must(f"useradd --create-home --shell /bin/bash {ORDINARY}", log)
    unfinished.folder.rename(folder)
    return Root(folder, host)


async def copy_root(root: Root, folder: Path, log: Path) -> Root:
    """Another root that is the same."""
    unfinished = folder.with_name(f"{folder.name}.unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    await run_here(log, "cp", "--archive", "--reflink=auto", root.folder, unfinished)
    unfinished.rename(folder)
    return Root(folder, root.host)


def install(packages: str) -> str:
    """The command that installs Debian's packages without a question, and without what they recommend."""
    return f"DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends {packages}"


def _bind(path: Path) -> str:
    return _BIND.format(path=shlex.quote(str(path)), place=shlex.quote(f"{MOUNT}{path}"))


async def run_here(log: Path, *command: str | Path) -> str:
    """The output of a command of this computer's own, which has to succeed. Raises CommandError."""
    return _checked(str(command[0]), *await _output(log, *_APART, _ENTER, "sh", *command))


async def _output(log: Path, *command: str | Path) -> tuple[int, str]:
    process = await asyncio.create_subprocess_exec(
        *command, stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    assert process.stdout is not None
    pieces: list[bytes] = []
    try:
        with log.open("ab") as file:
            while piece := await process.stdout.read(_PIECE):
                pieces.append(piece)
                file.write(piece)
                file.flush()
    finally:
        if process.returncode is None and not process.stdout.at_eof():
            process.kill()
            # All that it started ends with it; only then does nobody write into the root any more.
            while await process.stdout.read(_PIECE):
                pass
        status = await process.wait()
    return status, b"".join(pieces).decode(errors="replace")


def _checked(command: str, status: int, output: str) -> str:
    if status:
        last = "\n".join(output.splitlines()[-10:])
        raise CommandError(f"{command} ended with {status}:\n{last}")
    return output
