#include "exporting/export_results.h"

#include "parts/icons.h"
#include "settings/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace pawtrait::ui {

namespace {

enum Column { PhotoColumn, OutcomeColumn };

QPushButton *button(const QString &objectName, const QString &text, const QString &toolTip)
{
    auto *made = new QPushButton(text);
    made->setObjectName(objectName);
    made->setToolTip(toolTip);
    made->setAutoDefault(false);
    return made;
}

} // namespace

ExportResults::ExportResults(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(design::spacing + 4);
    m_title = new QLabel;
    m_title->setObjectName(QStringLiteral("exportTitleLabel"));
    m_title->setWordWrap(true);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    column->addWidget(m_title);
    auto *line = new QHBoxLayout;
    line->setSpacing(design::spacing + 4);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("exportProgressBar"));
    m_progress->setAccessibleName(tr("Photos exported"));
    m_progress->setTextVisible(false);
    m_cancel = button(QStringLiteral("cancelExportButton"), tr("Cancel"), tr("Stop here; files that are written stay, each of them whole"));
    connect(m_cancel, &QPushButton::clicked, this, &ExportResults::cancelAsked);
    line->addWidget(m_progress, 1);
    line->addWidget(m_cancel);
    column->addLayout(line);
    column->addWidget(buildQuestion());
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("exportResultsTree"));
    m_list->setAccessibleName(tr("Photos and what became of them"));
    m_list->setHeaderLabels({tr("Photo"), tr("What became of it")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setIconSize({16, 16});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->resizeSection(PhotoColumn, 240);
    m_list->header()->setHighlightSections(false);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ExportResults::refresh);
    column->addWidget(m_list, 1);
    m_detail = new QLabel;
    m_detail->setObjectName(QStringLiteral("exportDetailLabel"));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setMinimumHeight(2 * m_detail->fontMetrics().lineSpacing());
    m_detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_detail);
    m_showInFolder = button(QStringLiteral("exportShowInFolderButton"), tr("Show in folder"), tr("Open the folder with the new files"));
    m_showInFolder->setIcon(icon(Icon::Folder));
    connect(m_showInFolder, &QPushButton::clicked, this, [this] {
        const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
        emit showInFolderAsked(row >= 0 && !m_rows[static_cast<std::size_t>(row)].path.isEmpty() ? m_rows[static_cast<std::size_t>(row)].path : m_folder);
    });
    column->addWidget(m_showInFolder, 0, Qt::AlignLeft);
}

QWidget *ExportResults::buildQuestion()
{
    m_question = new QWidget;
    m_question->setObjectName(QStringLiteral("existingFilesWidget"));
    m_question->setAutoFillBackground(true);
    m_question->setBackgroundRole(QPalette::ToolTipBase);
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(design::spacing);
    m_questionText = new QLabel;
    m_questionText->setObjectName(QStringLiteral("existingFilesLabel"));
    m_questionText->setForegroundRole(QPalette::ToolTipText);
    m_questionText->setWordWrap(true);
    column->addWidget(m_questionText);
    auto *row = new QHBoxLayout;
    row->setSpacing(design::spacing);
    auto *skip = button(QStringLiteral("skipExistingButton"), tr("Skip these photos"), tr("The files in the folder stay, and these photos are not exported"));
    auto *number = button(QStringLiteral("numberExistingButton"), tr("Add a number"), tr("The new files get a number behind their name; the old ones stay"));
    auto *replace =
        button(QStringLiteral("replaceExistingButton"), tr("Replace the files"), tr("The new files take the place of the old ones; original photos are never replaced"));
    connect(skip, &QPushButton::clicked, m_question, &QWidget::hide);
    connect(number, &QPushButton::clicked, this, [this] { emit existingAnswered(exporting::Existing::Number); });
    connect(replace, &QPushButton::clicked, this, [this] { emit existingAnswered(exporting::Existing::Replace); });
    row->addWidget(skip);
    row->addWidget(number);
    row->addWidget(replace);
    row->addStretch(1);
    column->addLayout(row);
    m_question->hide();
    return m_question;
}

void ExportResults::begin(const QStringList &names, const QString &folder)
{
    m_folder = folder;
    m_rows.assign(static_cast<std::size_t>(names.size()), {});
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    QPixmap blank(16, 16); // rows without an icon have the height of the others
    blank.fill(Qt::transparent);
    for (const QString &name : names) {
        items.append(new QTreeWidgetItem({name, tr("waiting")}));
        items.back()->setIcon(PhotoColumn, blank);
    }
    m_list->addTopLevelItems(items);
    for (QTreeWidgetItem *item : items)
        item->setForeground(OutcomeColumn, palette().color(QPalette::PlaceholderText));
    m_running = true;
    refresh();
}

void ExportResults::beginAgain(const std::vector<int> &rows)
{
    for (const int row : rows)
        set(row, Outcome::Waiting, tr("waiting"));
    m_running = true;
    refresh();
}

void ExportResults::set(int row, Outcome outcome, const QString &words)
{
    m_rows[static_cast<std::size_t>(row)].outcome = outcome;
    QTreeWidgetItem *item = m_list->topLevelItem(row);
    item->setText(OutcomeColumn, words);
    item->setToolTip(OutcomeColumn, words);
    const bool quiet = outcome == Outcome::Waiting || outcome == Outcome::Cancelled;
    item->setForeground(OutcomeColumn, palette().color(quiet ? QPalette::PlaceholderText : QPalette::Text));
    item->setIcon(PhotoColumn,
                  outcome == Outcome::Written                                  ? icon(Icon::Check)
                      : outcome == Outcome::Failed || outcome == Outcome::Kept ? icon(Icon::Problem)
                                                                               : item->icon(PhotoColumn));
}

void ExportResults::take(int row, const Result<exporting::Exported> &result)
{
    if (!result) {
        set(row, Outcome::Failed, result.error().userText);
    } else {
        m_rows[static_cast<std::size_t>(row)].path = result->path;
        const QString name = QFileInfo(result->path).fileName();
        //: %1 a file's name, %2 and %3 pixels
        QString words = result->kept ? tr("%1 exists already and was kept.").arg(name) : tr("%1, %2 \u00d7 %3 pixels.").arg(name).arg(result->width).arg(result->height);
        if (!result->kept && !result->notes.isEmpty())
            words += QLatin1Char(' ') + result->notes.join(QLatin1Char(' '));
        set(row, result->kept ? Outcome::Kept : Outcome::Written, words);
    }
    if (m_list->selectedItems().isEmpty())
        m_list->scrollToItem(m_list->topLevelItem(row));
    refresh();
}

void ExportResults::end(bool cancelled)
{
    m_running = false;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].outcome == Outcome::Waiting)
            set(static_cast<int>(row), Outcome::Cancelled, cancelled ? tr("not exported: cancelled") : tr("not exported"));
    }
    const auto failed = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.outcome == Outcome::Failed; });
    if (failed != m_rows.end() && m_list->selectedItems().isEmpty()) // its reason is read first
        m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(failed - m_rows.begin())));
    refresh();
}

int ExportResults::count(Outcome outcome) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [outcome](const Row &row) { return row.outcome == outcome; }));
}

int ExportResults::written() const
{
    return count(Outcome::Written);
}

std::vector<std::pair<int, QString>> ExportResults::kept() const
{
    std::vector<std::pair<int, QString>> found;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].outcome == Outcome::Kept)
            found.emplace_back(static_cast<int>(row), m_rows[row].path);
    }
    return found;
}

void ExportResults::refresh()
{
    const int all = static_cast<int>(m_rows.size()), waiting = count(Outcome::Waiting), failed = count(Outcome::Failed), existing = count(Outcome::Kept), done = written();
    if (m_running)
        m_title->setText(tr("Exporting: %1 of %n photo(s)", nullptr, all).arg(all - waiting));
    else if (done == all)
        m_title->setText(tr("%n photo(s) exported", nullptr, all));
    else if (failed > 0) //: %1 and %2 are counts of photos
        m_title->setText(tr("%1 exported, %2 failed", nullptr).arg(done).arg(failed));
    else
        m_title->setText(tr("%1 of %n photo(s) exported", nullptr, all).arg(done));
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(all - waiting);
    m_progress->setVisible(m_running);
    m_cancel->setVisible(m_running);
    m_question->setVisible(!m_running && existing > 0);
    m_questionText->setText(tr("%n file(s) with these names are in the folder already. Nothing was replaced. What shall become of these photos?", nullptr, existing));
    m_showInFolder->setEnabled(done > 0 || existing > 0);
    m_detail->setText(m_list->selectedItems().isEmpty() ? QString() : m_list->selectedItems().front()->text(OutcomeColumn));
}

} // namespace pawtrait::ui
