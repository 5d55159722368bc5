#include "exporting/export_dialog.h"

#include "exporting/export_form.h"
#include "exporting/export_preview.h"
#include "exporting/export_results.h"
#include "exporting/export_run.h"
#include "settings/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace pawtrait::ui {

namespace {

enum Page { SetupPage, ResultsPage };

QToolButton *stepButton(const QString &objectName, const QString &text, Qt::ArrowType arrow)
{
    auto *button = new QToolButton;
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ExportDialog::ExportDialog(Settings &settings, const ExportSets &sets, QStringList originals, std::shared_ptr<const scoring::PhotoScorer> scorer, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_originals(std::move(originals)), m_scorer(std::move(scorer)), m_showInFolder([](const QString &path) {
          QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).isDir() ? path : QFileInfo(path).absolutePath()));
      })
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export"));
    resize(940, 620);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * design::spacing, 2 * design::spacing, 2 * design::spacing, 2 * design::spacing);
    column->setSpacing(2 * design::spacing);
    m_results = new ExportResults;
    m_run = new ExportRun(this);
    m_pages = new QStackedWidget;
    m_pages->addWidget(buildSetup(sets));
    m_pages->addWidget(m_results);
    column->addWidget(m_pages, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(design::spacing);
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("exportSummaryLabel"));
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // takes the room that the buttons leave
    m_back = new QPushButton(tr("Back"));
    m_back->setObjectName(QStringLiteral("exportBackButton"));
    m_back->setToolTip(tr("Change something and export again"));
    m_export = new QPushButton;
    m_export->setObjectName(QStringLiteral("startExportButton"));
    m_export->setDefault(true);
    m_close = new QPushButton(tr("Close"));
    m_close->setObjectName(QStringLiteral("closeExportButton"));
    m_close->setAutoDefault(false);
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_back);
    buttons->addWidget(m_export);
    column->addLayout(buttons);

    connect(m_form, &ExportForm::changed, this, &ExportDialog::refresh);
    connect(m_preview, &ExportPreview::shown, this, &ExportDialog::onPreviewShown);
    connect(m_previous, &QToolButton::clicked, this, [this] { showPreviewOf(m_previewed - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showPreviewOf(m_previewed + 1); });
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentIndex(SetupPage);
        refreshButtons();
    });
    connect(m_results, &ExportResults::cancelAsked, this, [this] {
        m_cancelled = true;
        m_run->cancel();
    });
    connect(m_results, &ExportResults::existingAnswered, this, &ExportDialog::exportKept);
    connect(m_results, &ExportResults::showInFolderAsked, this, [this](const QString &path) { m_showInFolder(path); });
    connect(m_run, &ExportRun::photoDone, this, [this](int job, const Result<exporting::Exported> &result) { m_results->take(m_rows[static_cast<std::size_t>(job)], result); });
    connect(m_run, &ExportRun::finished, this, &ExportDialog::onFinished);
    refresh();
}

QWidget *ExportDialog::buildSetup(const ExportSets &sets)
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * design::spacing);
    m_form = new ExportForm(sets, ExportChoices::from(m_settings), m_scorer != nullptr);
    row->addWidget(m_form);

    auto *column = new QVBoxLayout;
    column->setSpacing(design::spacing / 2);
    auto *line = new QHBoxLayout;
    m_previewTitle = new QLabel;
    m_previewTitle->setObjectName(QStringLiteral("exportPreviewTitleLabel"));
    m_previewTitle->setTextFormat(Qt::PlainText);
    m_previewTitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_previous = stepButton(QStringLiteral("previousPreviewButton"), tr("Preview of the photo before"), Qt::LeftArrow);
    m_next = stepButton(QStringLiteral("nextPreviewButton"), tr("Preview of the next photo"), Qt::RightArrow);
    line->addWidget(m_previewTitle, 1);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    column->addLayout(line);
    m_preview = new ExportPreview(m_scorer, m_settings.decodeLimits());
    column->addWidget(m_preview, 1);
    m_previewNote = new QLabel;
    m_previewNote->setObjectName(QStringLiteral("exportPreviewNoteLabel"));
    m_previewNote->setTextFormat(Qt::PlainText);
    m_previewNote->setWordWrap(true);
    m_previewNote->setForegroundRole(QPalette::PlaceholderText);
    m_previewNote->setMinimumHeight(2 * m_previewNote->fontMetrics().lineSpacing());
    m_previewNote->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_previewNote);
    row->addLayout(column, 1);
    return page;
}

void ExportDialog::refresh()
{
    refreshButtons();
    showPreviewOf(m_previewed);
}

void ExportDialog::showPreviewOf(int index)
{
    const std::vector<ExportPhoto> &photos = m_form->photos();
    const auto preset = m_form->applied();
    m_previewed = std::clamp(index, 0, std::max(0, static_cast<int>(photos.size()) - 1));
    m_previous->setEnabled(m_previewed > 0);
    m_next->setEnabled(m_previewed + 1 < static_cast<int>(photos.size()));
    if (photos.empty() || !preset) {
        m_previewTitle->clear();
        m_previewNote->clear();
        return m_preview->clear(m_form->problem());
    }
    const ExportPhoto &photo = photos[static_cast<std::size_t>(m_previewed)];
    m_previewTitle->setText(photo.name);
    m_previewTitle->setToolTip(photo.name);
    m_preview->show(photo, m_form->choices().crop, *preset);
    m_form->setExample(photo, m_preview->exportSize());
}

void ExportDialog::onPreviewShown(const QString &text)
{
    const QSize size = m_preview->exportSize();
    const ExportPhoto &photo = m_form->photos()[static_cast<std::size_t>(m_previewed)];
    if (!size.isEmpty()) //: %1 a file's name, %2 and %3 pixels
        m_previewTitle->setText(tr("%1, as it will be written: %2 \u00d7 %3 pixels").arg(photo.name).arg(size.width()).arg(size.height()));
    m_previewNote->setText(text);
    m_form->setExample(photo, size);
}

void ExportDialog::start()
{
    if (!m_form->problem().isEmpty() || m_run->isRunning())
        return;
    m_choices = m_form->choices();
    m_choices.keepIn(m_settings);
    m_preset = *m_form->applied();
    m_pattern = m_form->pattern();
    m_exported = m_form->photos();
    QStringList names;
    std::vector<int> rows;
    for (const ExportPhoto &photo : m_exported) {
        rows.push_back(static_cast<int>(rows.size()));
        names.append(photo.name);
    }
    m_results->begin(names, m_choices.folder);
    m_pages->setCurrentIndex(ResultsPage);
    run(exportJobs(m_exported, m_choices, m_preset, m_scorer, m_settings.decodeLimits(), m_run->stopToken()), std::move(rows), exporting::Existing::Keep);
}

/// Those whose name was taken, once more, now that it is said what shall become of them.
void ExportDialog::exportKept(exporting::Existing existing)
{
    std::vector<ExportPhoto> photos;
    std::vector<int> rows;
    QStringList names;
    for (const auto &[row, path] : m_results->kept()) {
        photos.push_back(m_exported[static_cast<std::size_t>(row)]);
        rows.push_back(row);
        names.append(QFileInfo(path).completeBaseName());
    }
    std::vector<exporting::ExportJob> jobs = exportJobs(photos, m_choices, m_preset, m_scorer, m_settings.decodeLimits(), m_run->stopToken());
    for (std::size_t i = 0; i < jobs.size(); ++i)
        jobs[i].name = names[static_cast<qsizetype>(i)];
    m_results->beginAgain(rows);
    run(std::move(jobs), std::move(rows), existing);
}

void ExportDialog::run(std::vector<exporting::ExportJob> jobs, std::vector<int> rows, exporting::Existing existing)
{
    m_rows = std::move(rows);
    m_cancelled = false;
    exporting::ExportOptions options;
    options.preset = m_preset;
    options.folder = m_choices.folder;
    options.pattern = *m_pattern;
    options.existing = existing;
    options.originals = m_originals;
    options.limits = m_settings.decodeLimits();
    m_run->start(std::move(jobs), std::move(options));
    refreshButtons();
}

void ExportDialog::onFinished()
{
    m_results->end(m_cancelled);
    refreshButtons();
}

void ExportDialog::refreshButtons()
{
    const bool setup = m_pages->currentIndex() == SetupPage;
    const int files = static_cast<int>(m_form->photos().size());
    m_export->setVisible(setup);
    m_export->setEnabled(m_form->problem().isEmpty());
    m_export->setText(tr("Export %Ln photo(s)", nullptr, files));
    m_back->setVisible(!setup);
    m_back->setEnabled(!m_run->isRunning());
    const QString folder = m_form->choices().folder;
    QString summary;
    if (setup && m_form->problem().isEmpty()) {
        const std::optional<int> there = m_form->filesThere();
        summary = (there == 0 ? tr("%Ln new file(s) in \"%1\".", nullptr, files) : tr("%Ln file(s) in \"%1\".", nullptr, files)).arg(QDir(folder).dirName());
        if (there.value_or(0) > 0)
            //: behind "3 files in that folder."; %1 is how many of these names are taken
            summary += QLatin1Char(' ') + tr("Already there: %1.").arg(QLocale().toString(*there));
    }
    m_summary->setText(summary);
    m_summary->setToolTip(QDir::toNativeSeparators(folder));
    if (!setup && !m_run->isRunning()) {
        m_close->setDefault(true);
        m_close->setFocus();
    }
}

void ExportDialog::reject()
{
    m_run->cancel(); // what is written stays, each file whole
    QDialog::reject();
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_form)
        m_form->readPresets(); // they may have been edited meanwhile
}

} // namespace pawtrait::ui
