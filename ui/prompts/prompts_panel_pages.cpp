#include "prompts/prompts_panel.h"

#include "parts/chart_view.h"
#include "parts/icons.h"
#include "prompts/prompt_table.h"
#include "settings/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace pawtrait::ui {

namespace {

constexpr int unit = design::spacing;
constexpr int pageWidth = 56 * unit;

QPushButton *button(const QString &name, const QString &text, const QString &tip)
{
    auto *result = new QPushButton(text);
    result->setObjectName(name);
    result->setToolTip(tip);
    return result;
}

QToolButton *tool(const QString &name, Icon which, const QString &tip)
{
    auto *result = new QToolButton;
    result->setObjectName(name);
    result->setIcon(icon(which));
    result->setIconSize(QSize(design::iconSide, design::iconSide));
    result->setToolTip(tip);
    result->setAccessibleName(tip);
    result->setAutoRaise(true);
    return result;
}

QLabel *label(const QString &name)
{
    auto *result = new QLabel;
    result->setObjectName(name);
    result->setWordWrap(true);
    return result;
}

QLabel *heading(const QString &text)
{
    auto *result = new QLabel(text);
    QFont bold = result->font();
    bold.setBold(true);
    result->setFont(bold);
    return result;
}

/// Its parts in the middle of the page; buttons that follow each other share a row.
QWidget *centred(const QList<QWidget *> &parts)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(2 * unit);
    layout->addStretch(2);
    QHBoxLayout *row = nullptr;
    for (QWidget *part : parts) {
        const bool isButton = qobject_cast<QPushButton *>(part);
        if (!row || !isButton) {
            row = new QHBoxLayout; // and not an alignment, which forgets that wrapped words need height
            row->addStretch(1);
            row->addStretch(1);
            layout->addLayout(row);
        }
        row->insertWidget(row->count() - 1, part);
        if (!isButton)
            row = nullptr;
    }
    layout->addStretch(3);
    return page;
}

} // namespace

void PromptsPanel::build(const QString &thumbnailFolder)
{
    setObjectName(QStringLiteral("promptsPanel"));
    m_states = new QStackedWidget;
    m_states->setObjectName(QStringLiteral("promptsStatesStackedWidget"));
    for (QWidget *page : {buildStart(), buildNoWeights(), buildLoading(), buildFailed(), buildShown(thumbnailFolder)})
        m_states->addWidget(page);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(2 * unit, 2 * unit, unit, 2 * unit);
    column->setSpacing(unit);
    column->addWidget(buildWords(), 1);
    column->addWidget(buildSources());
    side->setMinimumWidth(27 * unit);
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("promptsSplitter"));
    splitter->addWidget(side);
    splitter->addWidget(m_states);
    splitter->setStretchFactor(1, 1);
    splitter->setCollapsible(0, false);
    splitter->setCollapsible(1, false);
    splitter->setSizes({29 * unit, 100 * unit});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

QWidget *PromptsPanel::buildWords()
{
    m_words = new QListWidget;
    m_words->setObjectName(QStringLiteral("promptsListWidget"));
    m_words->setAccessibleName(tr("Words"));
    m_words->setAccessibleDescription(tr("F2 changes a word, Delete removes it."));
    m_words->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_words->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_words->setMinimumHeight(12 * unit);
    connect(m_words, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (!m_fills) // queued: the editor is still at work on the item, which goes when the list is filled anew
            QMetaObject::invokeMethod(
                this, [this, row = m_words->row(item), text = item->text()] { renameWord(row, text); }, Qt::QueuedConnection);
    });
    connect(m_words, &QListWidget::itemSelectionChanged, this, &PromptsPanel::refreshButtons);
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_words, nullptr, nullptr, Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &PromptsPanel::removeWords);

    m_newWord = new QLineEdit;
    m_newWord->setObjectName(QStringLiteral("newPromptLineEdit"));
    m_newWord->setPlaceholderText(tr("New word or short text"));
    m_newWord->setAccessibleName(tr("New word"));
    m_newWord->setToolTip(tr("English works best: CLIP has learnt from English captions. A short text such as \"a photo of a sleepy cat\" is fine too."));
    m_newWord->setMaxLength(2 * PromptList::longest);
    connect(m_newWord, &QLineEdit::returnPressed, this, &PromptsPanel::addWord);
    m_add = button(QStringLiteral("addPromptPushButton"), tr("Add"), tr("Add the word to the list (Enter)"));
    connect(m_add, &QPushButton::clicked, this, &PromptsPanel::addWord);
    m_wordsProblem = label(QStringLiteral("promptsProblemLabel"));
    m_wordsProblem->hide();

    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addWidget(buildWordButtons());
    column->addWidget(m_words, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_newWord, 1);
    row->addWidget(m_add);
    column->addLayout(row);
    column->addWidget(m_wordsProblem);
    return box;
}

QWidget *PromptsPanel::buildWordButtons()
{
    m_undo = tool(QStringLiteral("undoPromptsToolButton"), Icon::Undo, tr("Undo the last change of the words (Ctrl+Z)"));
    m_redo = tool(QStringLiteral("redoPromptsToolButton"), Icon::Redo, tr("Redo (Ctrl+Shift+Z)"));
    m_remove = tool(QStringLiteral("removePromptsToolButton"), Icon::Close, tr("Remove the selected words (Delete)"));
    m_reset = tool(QStringLiteral("resetPromptsToolButton"), Icon::Reset, tr("Reset: the 11 words of the contest's notebook"));
    connect(m_undo, &QToolButton::clicked, &m_list.undoStack(), &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, &m_list.undoStack(), &QUndoStack::redo);
    connect(m_remove, &QToolButton::clicked, this, &PromptsPanel::removeWords);
    connect(m_reset, &QToolButton::clicked, this, [this] { m_list.reset(); });
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(heading(tr("Words")));
    row->addStretch(1);
    for (QToolButton *each : {m_undo, m_redo, m_remove, m_reset})
        row->addWidget(each);
    return box;
}

QWidget *PromptsPanel::buildSources()
{
    m_source = new QComboBox;
    m_source->setObjectName(QStringLiteral("promptPhotosComboBox"));
    m_source->setAccessibleName(tr("Photos to compare"));
    m_source->setToolTip(tr("Which photos are compared with the words"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(12);
    for (const PromptSource each : {PromptSource::Listed, PromptSource::Selected, PromptSource::DataSet})
        m_source->addItem(QString(), static_cast<int>(each));
    connect(m_source, &QComboBox::currentIndexChanged, this, &PromptsPanel::refreshButtons);
    m_compare = button(QStringLiteral("comparePromptsPushButton"), tr("Compare"), tr("Compare these photos with the words. Photos that were compared before are quick."));
    connect(m_compare, &QPushButton::clicked, this, &PromptsPanel::compare);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, unit, 0, 0);
    column->setSpacing(unit);
    column->addWidget(heading(tr("Photos")));
    column->addWidget(m_source);
    column->addWidget(m_compare);
    return box;
}

QWidget *PromptsPanel::buildStart()
{
    m_startWords = label(QStringLiteral("promptsStartLabel"));
    m_startWords->setAlignment(Qt::AlignCenter);
    m_startWords->setMinimumWidth(pageWidth);
    return centred({m_startWords});
}

QWidget *PromptsPanel::buildNoWeights()
{
    auto *title = label(QStringLiteral("promptsNoWeightsTitleLabel"));
    title->setText(tr("<h3>One file is missing</h3>"));
    title->setAlignment(Qt::AlignCenter);
    title->setMinimumWidth(pageWidth);
    m_noWeights = label(QStringLiteral("promptsNoWeightsLabel"));
    m_noWeights->setAlignment(Qt::AlignCenter);
    m_noWeights->setMinimumWidth(pageWidth);
    m_noWeights->setTextFormat(Qt::PlainText);
    m_noWeights->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *rest = label(QStringLiteral("promptsNoWeightsRestLabel"));
    rest->setText(tr("Only models and training of the recipe clip-prompts-xgboost need it besides, and take the same file. Everything else works without it."));
    rest->setAlignment(Qt::AlignCenter);
    rest->setMinimumWidth(pageWidth);
    auto *choose = button(QStringLiteral("chooseWeightsPushButton"), tr("Choose file..."), tr("Take the weights from where they lie; the choice is kept"));
    connect(choose, &QPushButton::clicked, this, &PromptsPanel::chooseWeights);
    auto *again = button(QStringLiteral("lookForWeightsPushButton"), tr("Look again"), tr("The file is in its folder now"));
    connect(again, &QPushButton::clicked, &m_service, &PromptService::forgetProblem);
    return centred({title, m_noWeights, rest, choose, again});
}

QWidget *PromptsPanel::buildLoading()
{
    m_loadingWords = label(QStringLiteral("promptsLoadingLabel"));
    m_loadingWords->setAlignment(Qt::AlignCenter);
    m_loadingWords->setMinimumWidth(pageWidth);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("promptsProgressBar"));
    m_progress->setAccessibleName(tr("Photos compared"));
    m_progress->setTextVisible(false);
    m_progress->setMinimumWidth(40 * unit);
    auto *cancel = button(QStringLiteral("cancelPromptsPushButton"), tr("Cancel"), tr("Stop; photos that are done are quick the next time"));
    connect(cancel, &QPushButton::clicked, &m_service, &PromptService::cancel);
    return centred({m_loadingWords, m_progress, cancel});
}

QWidget *PromptsPanel::buildFailed()
{
    m_failedWords = label(QStringLiteral("promptsFailedLabel"));
    m_failedWords->setAlignment(Qt::AlignCenter);
    m_failedWords->setMinimumWidth(pageWidth);
    m_failedWords->setTextFormat(Qt::PlainText);
    m_failedWords->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *again = button(QStringLiteral("comparePromptsAgainPushButton"), tr("Try again"), tr("Compare these photos once more"));
    connect(again, &QPushButton::clicked, this, &PromptsPanel::compare);
    auto *choose = button(QStringLiteral("chooseOtherWeightsPushButton"), tr("Choose file..."), tr("Take CLIP's weights from another file"));
    connect(choose, &QPushButton::clicked, this, &PromptsPanel::chooseWeights);
    m_usual = button(QStringLiteral("usualWeightsPushButton"), tr("Use the usual place"), tr("Forget the chosen file and take the weights from the folder models/clip"));
    connect(m_usual, &QPushButton::clicked, this, &PromptsPanel::useUsualWeights);
    return centred({m_failedWords, again, choose, m_usual});
}

QWidget *PromptsPanel::buildTools()
{
    m_order = new QComboBox;
    m_order->setObjectName(QStringLiteral("promptOrderComboBox"));
    m_order->setAccessibleName(tr("Order of the photos"));
    m_order->setToolTip(tr("Put the photos in the order of a word; a click on a word in the table does the same"));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_order->setMinimumContentsLength(14);
    connect(m_order, &QComboBox::activated, this, [this] {
        const int prompt = m_order->currentData().toInt();
        if (prompt != m_table->shown().sortedBy())
            orderBy(prompt);
    });
    m_direction = tool(QStringLiteral("promptOrderToolButton"), Icon::Sort, tr("Smallest first"));
    m_direction->setCheckable(true);
    connect(m_direction, &QToolButton::clicked, this, [this] { orderBy(m_table->shown().sortedBy()); });
    m_colours = new QComboBox;
    m_colours->setObjectName(QStringLiteral("promptColoursComboBox"));
    m_colours->setAccessibleName(tr("What the colours compare"));
    m_colours->setToolTip(
        tr("A word is more or less at home with all photos, so colours compare photos within each word. With one photo, or on demand, they compare all numbers."));
    m_colours->addItem(tr("Colours within each word"), static_cast<int>(HeatColours::WithinWord));
    m_colours->addItem(tr("Colours over all numbers"), static_cast<int>(HeatColours::Whole));
    connect(m_colours, &QComboBox::currentIndexChanged, this, &PromptsPanel::refreshHeat);
    m_legend = new HeatLegend;
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit);
    row->addWidget(m_order);
    row->addWidget(m_direction);
    row->addWidget(m_colours);
    row->addStretch(1);
    return box;
}

QWidget *PromptsPanel::buildShown(const QString &thumbnailFolder)
{
    m_summary = label(QStringLiteral("promptsSummaryLabel"));
    m_summary->setTextFormat(Qt::PlainText);
    m_explore = button(QStringLiteral("promptsExplorePushButton"), tr("Use in Explore"),
                       tr("Makes each word a column of Explore: a histogram, the mean score by it, correlations and a column of the table, all linked"));
    connect(m_explore, &QPushButton::clicked, this, &PromptsPanel::useInExplore);
    m_export = new QToolButton;
    m_export->setObjectName(QStringLiteral("promptsExportToolButton"));
    m_export->setText(tr("Export"));
    m_export->setIcon(icon(Icon::Export));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setToolTip(tr("Copy what is shown, or save it as a picture or a table"));
    connect(m_export, &QToolButton::clicked, this, &PromptsPanel::openExportMenu);
    auto *top = new QHBoxLayout;
    top->setSpacing(unit);
    top->addWidget(m_summary, 1);
    top->addWidget(m_explore);
    top->addWidget(m_export);

    m_table = new PromptTable(thumbnailFolder);
    connect(m_table, &PromptTable::photoAsked, this, &PromptsPanel::photoAsked);
    connect(m_table, &PromptTable::orderAsked, this, &PromptsPanel::orderBy);
    connect(m_table, &PromptTable::cellRead, this, &PromptsPanel::readCell);
    m_cell = label(QStringLiteral("promptCellLabel"));
    m_cell->setTextFormat(Qt::PlainText);
    m_cell->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_cell->setMinimumHeight(2 * fontMetrics().lineSpacing()); // so that nothing moves while cells are read
    auto *photos = new QWidget;
    auto *photosColumn = new QVBoxLayout(photos);
    photosColumn->setContentsMargins(0, unit, 0, 0);
    photosColumn->setSpacing(unit);
    photosColumn->addWidget(buildTools());
    photosColumn->addWidget(m_table, 1);
    photosColumn->addWidget(m_legend);
    photosColumn->addWidget(m_cell);

    m_wordChart = new ChartView(QStringLiteral("promptWords"));
    m_wordChart->setEnlarged(true);
    connect(m_wordChart, &ChartView::said, this, &PromptsPanel::said);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("promptsTabWidget"));
    m_tabs->setAccessibleName(tr("What is compared"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(photos, tr("Photos and words"));
    m_tabs->addTab(m_wordChart, tr("Words among themselves"));
    m_tabs->tabBar()->setAccessibleName(tr("What is compared"));

    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(unit, 2 * unit, 2 * unit, unit);
    layout->setSpacing(unit);
    layout->addLayout(top);
    layout->addWidget(m_tabs, 1);
    return page;
}

} // namespace pawtrait::ui
