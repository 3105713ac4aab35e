"""What a user would pick instead of Vanthu, pinned, from the registry of each, into one folder.

A peer that cannot be had is left out: its name goes to `missing` with the cause, and its rows are not measured.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

TYPST = "0.15.1"
PACKAGES = {"typst": "0.15.2", "docxtpl": "0.20.2", "weasyprint": "70.0"}
CONSTRAINTS = Path(__file__).parent / "constraints.txt"


class Peers:
    """Where each peer is, or None; `versions` for those that are there."""

    def __init__(self, folder):
        self.folder, self.missing, self.versions = folder, {}, {}
        folder.mkdir(parents=True, exist_ok=True)
        self.typst = self.have("typst command", self.typst_command)
        self.python = self.have("Python", self.virtual)
        packages = PACKAGES if self.python else {}
        self.package, self.docxtpl, self.weasyprint = (
            self.have(name, self.installed, name) if name in packages else None
            for name in ("typst", "docxtpl", "weasyprint")
        )
        self.soffice = self.have("LibreOffice", self.office) if self.docxtpl else None

    def have(self, name, find, *more):
        try:
            return find(*more)
        except (OSError, subprocess.CalledProcessError, LookupError) as cause:
            said = getattr(cause, "stderr", None) or str(cause)
            lines = said.strip().splitlines() or ["no reason told"]
            name = f"Python package {name}" if more else name
            self.missing[name] = lines[-1]
            print(f"left out: {name}: {lines[-1]}", file=sys.stderr)
            return None

    def typst_command(self):
        command = self.folder / "bin/typst"
        if not command.exists() or told(command, "--version").split()[1] != TYPST:
            print(f"installing typst-cli {TYPST}: some minutes", file=sys.stderr)
            told("cargo", "install", "--quiet", "--locked", "--force", "--root", self.folder, f"typst-cli@{TYPST}")
        self.versions["typst command"] = TYPST
        return command

    def virtual(self):
        python = self.folder / "venv/bin/python"
        if not python.exists():
            told(sys.executable, "-m", "venv", self.folder / "venv")
        self.versions["Python"] = told(python, "--version").split()[1]
        return python

    def installed(self, name):
        version = PACKAGES[name]
        asked = f"import importlib.metadata as m, {name}; print(m.version('{name}'))"
        try:
            there = told(self.python, "-c", asked)
        except subprocess.CalledProcessError:
            there = None
        if there != version:
            told(self.python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                 "-c", CONSTRAINTS, f"{name}=={version}")
            # A package is of use when it can be loaded, too: WeasyPrint wants Pango from the system.
            told(self.python, "-c", asked)
        self.versions[f"Python package {name}"] = version
        return self.python

    def office(self):
        if not shutil.which("soffice") and os.geteuid() == 0 and shutil.which("apt-get"):
            told("apt-get", "update")
            told("apt-get", "install", "-y", "--no-install-recommends", "libreoffice-writer-nogui")
        command = shutil.which("soffice")
        if not command:
            raise LookupError("soffice is not installed")
        self.versions["LibreOffice"] = " ".join(told(command, "--version").split()[1:2])
        return command


def told(*command):
    """What a command prints; its complaint is in the exception."""
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True).stdout.strip()
