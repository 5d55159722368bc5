#include "train/run_list_view.h"

#include "parts/icons.h"
#include "settings/theme.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace pawtrait::ui {

namespace {

/// Every word of the filter has to be there.
class RunFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &text)
    {
        m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QString text = sourceModel()->index(row, 0, parent).data(RunTable::FilterRole).toString();
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
};

/// Of a name that is cut short, the recipe at its beginning and the time at its end are read.
class NameDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

} // namespace

RunListView::RunListView(RunTable &runs, QWidget *parent)
    : QWidget(parent), m_runs(runs), m_sorted(nullptr), m_table(new QTableView), m_filter(new QLineEdit), m_empty(new QLabel), m_words(new QLabel), m_folder(new QToolButton)
{
    setObjectName(QStringLiteral("runListWidget"));
    auto *filter = new RunFilter(this);
    m_sorted = filter;
    m_sorted->setSourceModel(&m_runs);
    m_sorted->setSortRole(RunTable::SortRole);
    m_filter->setObjectName(QStringLiteral("runFilterLineEdit"));
    m_filter->setPlaceholderText(tr("Filter runs"));
    m_filter->setAccessibleName(tr("Filter runs"));
    m_filter->setToolTip(tr("Words of the run's name, its recipe, its network or its state"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this, filter](const QString &text) {
        filter->setWords(text);
        refreshEmpty();
    });
    m_folder->setObjectName(QStringLiteral("runsFolderToolButton"));
    m_folder->setIcon(icon(Icon::Folder));
    m_folder->setAccessibleName(tr("Folder of the runs"));
    connect(m_folder, &QToolButton::clicked, this, &RunListView::folderAsked);
    auto *refresh = new QToolButton;
    refresh->setObjectName(QStringLiteral("refreshRunsToolButton"));
    refresh->setIcon(icon(Icon::Reset));
    refresh->setAccessibleName(tr("Read the list again"));
    refresh->setToolTip(tr("Read the list again: runs of the command line show up too"));
    connect(refresh, &QToolButton::clicked, this, &RunListView::refreshAsked);

    m_table->setObjectName(QStringLiteral("runsTableView"));
    m_table->setAccessibleName(tr("Training runs"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunTable::BegunColumn, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + design::spacing);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setItemDelegateForColumn(RunTable::NameColumn, new NameDelegate(this));
    m_table->viewport()->installEventFilter(this);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] { m_hasChosenWidths = m_hasChosenWidths || !m_isFitting; });
    fitColumns();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isResetting)
            emit selectionChanged();
    });
    connect(&m_runs, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_kept = selectedFolders();
        m_isResetting = true;
    });
    connect(m_sorted, &QAbstractItemModel::modelReset, this, [this] {
        m_isResetting = false;
        select(m_kept);
        refreshEmpty();
    });

    m_empty->setObjectName(QStringLiteral("noRunsLabel"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setContentsMargins(design::spacing, design::spacing, design::spacing, design::spacing);
    m_words->setObjectName(QStringLiteral("runListWordsLabel"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setContentsMargins(design::spacing, 0, design::spacing, 0);
    m_words->hide();
    auto *top = new QHBoxLayout;
    top->setContentsMargins(design::spacing, 0, 0, 0);
    top->addWidget(m_filter, 1);
    top->addWidget(refresh);
    top->addWidget(m_folder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, design::spacing, 0, design::spacing);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_words);
    refreshEmpty();
}

bool RunListView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport() && !m_hasChosenWidths)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void RunListView::fitColumns()
{
    constexpr int wantedName = 20, shortName = 13, leastName = 9, wantedState = 12, leastState = 6, wantedRest = 18; // letters
    const int letter = fontMetrics().averageCharWidth();
    m_isFitting = true;
    for (int column = RunTable::RmseColumn; column < RunTable::ColumnCount; ++column) {
        const bool isNumber = column <= RunTable::CorrelationColumn;
        const int figures = fontMetrics().horizontalAdvance(QStringLiteral("-0.0000")) + 2 * design::spacing;
        m_table->setColumnWidth(column, isNumber ? std::max(figures, m_table->horizontalHeader()->sectionSizeHint(column)) : wantedRest * letter + design::spacing);
    }
    int tooWide = (wantedName + wantedState) * letter + 2 * design::spacing + m_table->columnWidth(RunTable::RmseColumn) - m_table->viewport()->width();
    int name = wantedName * letter, state = wantedState * letter;
    for (const auto &[width, least] : {std::pair{&name, shortName}, {&state, leastState}, {&name, leastName}}) {
        const int less = std::clamp(tooWide, 0, *width - least * letter);
        *width -= less;
        tooWide -= less;
    }
    m_table->setColumnWidth(RunTable::NameColumn, name + design::spacing);
    m_table->setColumnWidth(RunTable::StateColumn, state + design::spacing);
    m_isFitting = false;
}

void RunListView::setFolder(const QString &folder)
{
    m_folder->setToolTip(tr("Runs are kept in %1. Choose another folder.").arg(QDir::toNativeSeparators(folder)));
}

void RunListView::continueFrom(const RunListView &other)
{
    m_isFitting = true;
    m_table->horizontalHeader()->restoreState(other.m_table->horizontalHeader()->saveState());
    m_isFitting = false;
    m_hasChosenWidths = other.m_hasChosenWidths;
    if (!m_hasChosenWidths)
        fitColumns(); // the titles are in another language
    m_filter->setText(other.m_filter->text());
    m_words->setText(other.m_words->text());
    select(other.selectedFolders());
}

void RunListView::say(const QString &text)
{
    m_words->setText(text);
    m_words->setVisible(!text.isEmpty());
}

void RunListView::refreshEmpty()
{
    const bool isEmpty = m_sorted->rowCount() == 0;
    m_empty->setText(m_runs.rowCount() == 0 ? tr("No runs yet. Choose a recipe and your data on the right, then Start.") : tr("No run has these words. Clear the filter."));
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
}

QStringList RunListView::selectedFolders() const
{
    QStringList folders;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const QString folder = index.data(RunTable::FolderRole).toString();
        if (!folder.isEmpty())
            folders.append(folder);
    }
    return folders;
}

std::vector<quint64> RunListView::selectedJobs() const
{
    std::vector<quint64> jobs;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const quint64 job = index.data(RunTable::JobRole).toULongLong(); job != 0)
            jobs.push_back(job);
    }
    return jobs;
}

void RunListView::select(const QStringList &folders)
{
    QItemSelection selection;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (folders.contains(index.data(RunTable::FolderRole).toString()))
            selection.select(index, m_sorted->index(row, RunTable::ColumnCount - 1));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty()) {
        m_table->selectionModel()->setCurrentIndex(selection.first().topLeft(), QItemSelectionModel::NoUpdate);
        m_table->scrollTo(selection.first().topLeft());
    }
}

} // namespace pawtrait::ui
