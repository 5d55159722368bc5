#include "prompts/prompts_panel.h"

#include "common/files.h"
#include "parts/chart_painter.h"
#include "parts/chart_view.h"
#include "parts/save_path.h"
#include "prompts/prompt_table.h"
#include "settings/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace pawtrait::ui {

namespace {

enum State { Start, NoWeights, Loading, Failed, Shown };

} // namespace

PromptsPanel::PromptsPanel(PromptList &list, PromptService &service, Settings &settings, Photos photos, const QString &thumbnailFolder, QWidget *parent)
    : QWidget(parent), m_list(list), m_service(service), m_settings(settings), m_photos(std::move(photos))
{
    build(thumbnailFolder);
    fillWords();
    connect(&m_list, &PromptList::changed, this, &PromptsPanel::wordsChanged);
    connect(&m_service, &PromptService::changed, this, &PromptsPanel::refresh);
    connect(&m_service, &PromptService::progressed, this, [this](const QString &text, qint64 done, qint64 total) {
        m_loadingWords->setText(text);
        m_progress->setRange(0, static_cast<int>(total));
        m_progress->setValue(static_cast<int>(done));
        if (total > 0) // new words take a moment, other photos or other weights do not
            m_states->setCurrentIndex(Loading);
    });
    for (const auto signal : {&QUndoStack::canUndoChanged, &QUndoStack::canRedoChanged})
        connect(&m_list.undoStack(), signal, this, &PromptsPanel::refreshButtons);
    refreshSources();
    refresh();
}

void PromptsPanel::setLimits(const image::DecodeLimits &limits)
{
    m_service.setLimits(limits);
    m_table->setLimits(limits);
}

void PromptsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshSources();
    refresh(); // weights may have been put there
}

void PromptsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_table)
        refreshHeat();
}

PromptSource PromptsPanel::source() const
{
    return static_cast<PromptSource>(m_source->currentData().toInt());
}

HeatColours PromptsPanel::colours() const
{
    const bool within = m_shown && m_shown->canCompareWithinWord() && m_colours->currentData().toInt() == static_cast<int>(HeatColours::WithinWord);
    return within ? HeatColours::WithinWord : HeatColours::Whole;
}

void PromptsPanel::refreshSources()
{
    if (!isVisible())
        return;
    const QString dataSet = m_photos.dataSetName();
    for (int row = 0; row < m_source->count(); ++row) {
        const auto each = static_cast<PromptSource>(m_source->itemData(row).toInt());
        const auto count = static_cast<int>(m_photos.count(each));
        switch (each) {
        case PromptSource::Listed: m_source->setItemText(row, tr("All photos of the list (%L1)").arg(count)); break;
        case PromptSource::Selected: m_source->setItemText(row, tr("Selected photos (%L1)").arg(count)); break;
        case PromptSource::DataSet:
            m_source->setItemText(row, dataSet.isEmpty() ? tr("Data set of Explore (none open)") : tr("Data set \"%1\" (%L2)").arg(dataSet).arg(count));
            break;
        }
    }
    refreshButtons();
}

void PromptsPanel::refreshButtons()
{
    const bool any = m_photos.count(source()) > 0, canAsk = m_states->currentIndex() != NoWeights && !m_service.isBusy();
    m_compare->setEnabled(any && canAsk && !m_list.prompts().isEmpty());
    m_remove->setEnabled(!m_words->selectedItems().isEmpty());
    m_reset->setEnabled(!m_list.isDefault());
    m_undo->setEnabled(m_list.undoStack().canUndo());
    m_redo->setEnabled(m_list.undoStack().canRedo());
    if (m_list.prompts().isEmpty())
        m_startWords->setText(tr("<h3>There are no words</h3><p>Add some on the left, or take the 11 words back with the button \"Reset\".</p>"));
    else if (any)
        m_startWords->setText(
            tr("<h3>How well do photos go with words?</h3><p>CLIP, a network that has learnt from pictures and their captions, compares each photo with each word. "
               "Choose the photos on the left, then press Compare. Everything stays on this computer.</p>"));
    else
        m_startWords->setText(
            tr("<h3>How well do photos go with words?</h3><p>There are no photos to compare yet. Drop photos or a folder in the Photos view (Ctrl+1), or open a data set "
               "in Explore (Ctrl+2) and choose it on the left.</p>"));
}

void PromptsPanel::fillWords()
{
    m_fills = true;
    const int row = m_words->currentRow();
    m_words->clear();
    for (const QString &prompt : m_list.prompts()) {
        auto *item = new QListWidgetItem(prompt, m_words);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setSizeHint(QSize(0, fontMetrics().height() + design::spacing));
        item->setToolTip(tr("Double click or F2 to change it, Delete to remove it"));
    }
    m_words->setCurrentRow(std::min(row, m_words->count() - 1));
    m_fills = false;
}

void PromptsPanel::wordsChanged()
{
    fillWords();
    sayOfWords({});
    refreshButtons();
    if (!m_list.prompts().isEmpty())
        m_service.compareWords(m_list.prompts());
    else
        m_service.cancel();
    refresh();
}

void PromptsPanel::addWord()
{
    const QString problem = m_list.add(m_newWord->text());
    if (problem.isEmpty()) {
        m_newWord->clear();
        m_words->scrollToBottom();
    }
    sayOfWords(problem);
}

void PromptsPanel::removeWords()
{
    QList<int> places;
    for (const QListWidgetItem *item : m_words->selectedItems())
        places.append(m_words->row(item));
    m_list.remove(places);
}

void PromptsPanel::renameWord(int row, const QString &text)
{
    const QString problem = m_list.rename(row, text);
    fillWords(); // as the list has it
    sayOfWords(problem);
}

void PromptsPanel::sayOfWords(const QString &problem)
{
    m_wordsProblem->setText(problem);
    m_wordsProblem->setVisible(!problem.isEmpty());
}

void PromptsPanel::compare()
{
    if (m_compare->isEnabled())
        m_service.compare(source(), m_photos.all(source()), m_list.prompts());
}

void PromptsPanel::refresh()
{
    const auto files = m_service.files();
    m_usual->setVisible(!m_service.weights().isEmpty());
    if (!files)
        m_noWeights->setText(files.error().userText);
    m_failedWords->setText(m_service.problem());
    if (m_service.isBusy()) {
        m_loadingWords->setText(tr("Beginning"));
        m_progress->setRange(0, 0);
        if (!m_service.isAboutWords() || m_states->currentIndex() != Shown)
            m_states->setCurrentIndex(Loading);
    } else if (!m_service.problem().isEmpty()) {
        m_states->setCurrentIndex(files ? Failed : NoWeights);
    } else if (m_service.matrix() && !m_list.prompts().isEmpty()) {
        m_states->setCurrentIndex(Shown);
    } else {
        m_states->setCurrentIndex(files ? Start : NoWeights);
    }
    if (m_service.matrix() && m_service.matrix() != m_shown)
        showMatrix();
    refreshButtons();
}

void PromptsPanel::showMatrix()
{
    m_shown = m_service.matrix();
    m_table->shown().show(m_shown);
    m_wordChart->setChart(wordChart(*m_shown));
    fillOrders();
    m_colours->setEnabled(m_shown->canCompareWithinWord());
    const int photos = static_cast<int>(m_shown->photos.size());
    QString summary = tr("%n photo(s)", nullptr, photos) + QStringLiteral(" \u00b7 ") + tr("%n word(s)", nullptr, static_cast<int>(m_shown->prompts.size())) +
        QStringLiteral(" \u00b7 ") + m_shown->device;
    if (m_shown->refused > 0)
        summary += QStringLiteral(" \u00b7 ") + tr("%n photo(s) could not be compared: the picture's tool tip says why", nullptr, static_cast<int>(m_shown->refused));
    m_summary->setText(summary);
    m_summary->setToolTip(summary);
    refreshHeat();
    readCell({});
}

void PromptsPanel::refreshHeat()
{
    m_table->shown().setColours(colours(), isDark(palette()));
    if (!m_shown)
        return;
    m_legend->show(m_table->shown().scale(), scaleWords(colours()));
}

void PromptsPanel::fillOrders()
{
    const QSignalBlocker quiet(m_order);
    m_order->clear();
    m_order->addItem(tr("As listed"), -1);
    for (int prompt = 0; prompt < m_shown->prompts.size(); ++prompt)
        m_order->addItem(tr("By \"%1\"").arg(m_shown->prompts[prompt]), prompt);
    m_order->setCurrentIndex(m_table->shown().sortedBy() + 1);
    m_direction->setEnabled(m_table->shown().sortedBy() >= 0);
    m_direction->setChecked(m_table->shown().isAscending());
}

void PromptsPanel::orderBy(int prompt)
{
    PromptTableModel &shown = m_table->shown();
    const bool again = prompt >= 0 && shown.sortedBy() == prompt;
    shown.setOrder(prompt, again && !shown.isAscending());
    m_table->scrollTo(shown.index(0, 0));
    fillOrders();
    readCell({});
}

void PromptsPanel::readCell(const QString &words)
{
    m_cell->setText(words.isEmpty() ? tr("Hover over a cell, or go through them with the arrow keys, to read it.") : words);
    m_cell->setToolTip(m_cell->text());
}

void PromptsPanel::chooseWeights()
{
    const QString path = m_pathAnswer
        ? m_pathAnswer()
        : QFileDialog::getOpenFileName(this, tr("Choose CLIP's weights"), QFileInfo(m_service.weights()).path(), tr("Weights (*.safetensors);;All files (*)"));
    if (path.isEmpty())
        return;
    if (!m_settings.setValue(Setting::ClipWeights, path)) {
        emit said(tr("The name of this file cannot be kept. Give it another name or place."));
        return;
    }
    m_service.setWeights(path);
    refresh();
}

void PromptsPanel::useUsualWeights()
{
    m_settings.reset(Setting::ClipWeights);
    m_service.setWeights({});
    refresh();
}

void PromptsPanel::useInExplore()
{
    if (m_shown)
        emit columnsAsked(m_shown->source, columnsOf(*m_shown));
}

bool PromptsPanel::areWordsShown() const
{
    return m_tabs->currentWidget() == m_wordChart;
}

Chart PromptsPanel::chart() const
{
    return areWordsShown() ? wordChart(*m_shown) : photoChart(*m_shown, m_table->shown().order(), colours());
}

QSize PromptsPanel::exportSize() const
{
    if (areWordsShown())
        return {1500, 1100};
    constexpr int cell = 60, words = 360, most = 40;
    const int columns = std::min(most, static_cast<int>(m_shown->photos.size())), rows = static_cast<int>(m_shown->prompts.size());
    return {std::max(1000, words + columns * cell), std::max(600, words + rows * cell * 2 / 3)};
}

Result<void> PromptsPanel::exportTo(const QString &path) const
{
    if (!m_shown)
        return {};
    if (!areWordsShown() && QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0)
        return writeFile(path, matrixCsv(*m_shown));
    return writeChart(chart(), path, exportSize(), coloursOf(palette()));
}

void PromptsPanel::copy() const
{
    if (m_shown)
        QApplication::clipboard()->setImage(chartImage(chart(), exportSize(), coloursOf(palette())));
}

void PromptsPanel::save(const QString &filter, const QString &suffix)
{
    const QString path = m_pathAnswer ? m_pathAnswer() : askForSavePath(window(), tr("Save"), chart().key + QLatin1Char('.') + suffix, filter, suffix);
    if (path.isEmpty())
        return;
    const auto written = exportTo(path);
    emit said(written ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path)) : written.error().userText);
}

void PromptsPanel::openExportMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("promptsExportMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, &PromptsPanel::copy);
    menu->addAction(tr("Save as PNG..."), this, [this] { save(tr("PNG picture (*.png)"), QStringLiteral("png")); });
    menu->addAction(tr("Save as SVG..."), this, [this] { save(tr("SVG drawing (*.svg)"), QStringLiteral("svg")); });
    menu->addAction(tr("Save as PDF..."), this, [this] { save(tr("PDF document (*.pdf)"), QStringLiteral("pdf")); });
    menu->addSeparator();
    menu->addAction(tr("Save data as CSV..."), this, [this] { save(tr("CSV table (*.csv)"), QStringLiteral("csv")); });
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
}

} // namespace pawtrait::ui
