"""A long work that goes on: what it is, how far it is, and a button that ends it. It stands above whatever screen is shown."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.core.words import Words
from reader.desk.jobs import Job
from reader.ui.i18n.translation import filled
from reader.ui.style.icons import Icons
from reader.ui.style.look import Look
from reader.ui.style.theme import GRID
from reader.ui.widgets.button import Button
from reader.ui.widgets.label import Label
from reader.ui.widgets.progress_bar import ProgressBar


class JobStrip(QWidget):
    """Shown while a job runs."""

    def __init__(self, look: Look, icons: Icons, job: Job):
        super().__init__()
        self._job = job
        self._name, self._bar = Label(look), ProgressBar(look)
        self.cancel = Button(look, icons, "close", show_words=True)
        self.cancel.set_words(Words.of(self.tr("Cancel")))
        self.cancel.clicked.connect(job.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 3, 0, GRID * 3, 0)
        row.setSpacing(GRID * 2)
        row.addWidget(self._name, 1)
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel)
        job.progress.connect(self._show)
        self.show_job()

    def show_job(self) -> None:
        """Show the job that runs, or nothing."""
        self.setVisible(self._job.running)
        self._show(self._job.done, self._job.at)

    def _show(self, done: float, at: str) -> None:
        said = filled(self.tr("{name} … {what}"), name=self._job.name, what=at)
        self._name.set_words(said if at else filled(self.tr("{name} …"), name=self._job.name))
        self._bar.set_done(done)
