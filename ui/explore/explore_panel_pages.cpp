#include "explore/explore_panel.h"

#include "explore/explore_loader.h"
#include "explore/photo_samples.h"
#include "explore/selection_table.h"
#include "parts/chart_view.h"
#include "parts/chart_wall.h"
#include "parts/elided_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QTextOption>

namespace pawtrait::ui {

namespace {

constexpr int unit = 8;

QPushButton *button(const QString &name, const QString &text)
{
    auto *result = new QPushButton(text);
    result->setObjectName(name);
    return result;
}

QLabel *label(const QString &name)
{
    auto *result = new QLabel;
    result->setObjectName(name);
    result->setWordWrap(true);
    return result;
}

/// Its parts in the middle of the page.
QWidget *centred(const QList<QWidget *> &parts)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(2 * unit);
    layout->addStretch(2);
    for (QWidget *part : parts) {
        auto *row = new QHBoxLayout; // and not an alignment, which forgets that wrapped words need height
        row->addStretch(1);
        row->addWidget(part);
        row->addStretch(1);
        layout->addLayout(row);
    }
    layout->addStretch(3);
    return page;
}

} // namespace

void ExplorePanel::build()
{
    setObjectName(QStringLiteral("explorePanel"));
    setAcceptDrops(true);
    m_states = new QStackedWidget;
    m_states->setObjectName(QStringLiteral("exploreStatesStackedWidget"));
    m_states->addWidget(buildEmpty());
    m_states->addWidget(buildLoading());
    m_states->addWidget(buildFailed());
    m_states->addWidget(buildMain());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_states);
}

QPushButton *ExplorePanel::openButton(const QString &name)
{
    QPushButton *result = button(name, tr("Open data set..."));
    auto *menu = new QMenu(result);
    menu->addAction(tr("Folder with train.csv..."), this, [this] { ask(Ask::DataFolder); })->setObjectName(QStringLiteral("openDataFolderAction"));
    menu->addAction(tr("Table with file and Pawpularity..."), this, [this] { ask(Ask::DataTable); })->setObjectName(QStringLiteral("openDataTableAction"));
    result->setMenu(menu);
    return result;
}

QWidget *ExplorePanel::buildEmpty()
{
    auto *text = label(QStringLiteral("exploreEmptyLabel"));
    text->setAlignment(Qt::AlignCenter);
    text->setText(tr("<h3>Drop a data set here</h3><p>A folder with train.csv (Id, the 12 flags, Pawpularity), or a CSV with the columns file and Pawpularity. "
                     "Photos in train/ are shown when they are there; test.csv, dimensions.csv, pet_boxes.csv and duplicates.csv beside it are used.</p>"));
    text->setMinimumWidth(50 * unit);
    QPushButton *openIt = openButton(QStringLiteral("openDataSetPushButton"));
    return centred({text, openIt});
}

QWidget *ExplorePanel::buildLoading()
{
    m_loadingLabel = label(QStringLiteral("exploreLoadingLabel"));
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("exploreProgressBar"));
    m_progress->setAccessibleName(tr("Reading the data set"));
    m_progress->setMinimumWidth(40 * unit);
    auto *cancelButton = button(QStringLiteral("cancelExploringPushButton"), tr("Cancel"));
    connect(cancelButton, &QPushButton::clicked, m_loader, &ExploreLoader::cancel);
    return centred({m_loadingLabel, m_progress, cancelButton});
}

QWidget *ExplorePanel::buildFailed()
{
    m_failedLabel = label(QStringLiteral("exploreFailedLabel"));
    m_failedLabel->setAlignment(Qt::AlignCenter);
    m_failedLabel->setMinimumWidth(60 * unit);
    m_failedLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_failedLabel->setTextFormat(Qt::PlainText);
    auto *again = button(QStringLiteral("tryExploringAgainPushButton"), tr("Try again"));
    connect(again, &QPushButton::clicked, this, [this] { open(m_path); });
    QPushButton *other = openButton(QStringLiteral("openOtherDataSetPushButton"));
    return centred({m_failedLabel, again, other});
}

QWidget *ExplorePanel::buildMain()
{
    m_title = new ElidedLabel(Qt::ElideRight);
    m_title->setObjectName(QStringLiteral("dataSetTitleLabel"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_chip = new ElidedLabel(Qt::ElideRight);
    m_chip->setObjectName(QStringLiteral("selectionChipLabel"));
    for (QLabel *text : {m_title, m_chip}) // long names are cut, not the window widened
        text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_invert = button(QStringLiteral("invertSelectionPushButton"), tr("Invert"));
    m_invert->setToolTip(tr("Select what is not selected, and the other way round"));
    m_clear = button(QStringLiteral("clearSelectionPushButton"), tr("Clear"));
    m_clear->setToolTip(tr("Select nothing (Esc in a chart)"));
    QPushButton *openIt = openButton(QStringLiteral("openAnotherDataSetPushButton"));
    connect(m_invert, &QPushButton::clicked, this, &ExplorePanel::invertSelection);
    connect(m_clear, &QPushButton::clicked, this, &ExplorePanel::clearSelection);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(unit, unit, unit, 0);
    top->addWidget(m_title, 1);
    top->addSpacing(2 * unit);
    top->addWidget(m_chip, 3);
    top->addWidget(m_invert);
    top->addWidget(m_clear);
    top->addWidget(openIt);

    m_summary = label(QStringLiteral("dataSetSummaryLabel"));
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_summary->setContentsMargins(unit, unit, unit, unit);
    auto *summaryArea = new QScrollArea;
    summaryArea->setObjectName(QStringLiteral("dataSetSummaryScrollArea"));
    summaryArea->setFrameShape(QFrame::NoFrame);
    summaryArea->setWidgetResizable(true);
    summaryArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    summaryArea->setWidget(m_summary);

    m_wall = new ChartWall;
    m_chartPages = new QStackedWidget;
    m_chartPages->setObjectName(QStringLiteral("chartPagesStackedWidget"));
    m_chartPages->addWidget(m_wall);
    m_chartPages->addWidget(buildEnlarged());
    m_overview = new QTextBrowser;
    m_overview->setObjectName(QStringLiteral("overviewTextBrowser"));
    m_overview->setOpenLinks(false);
    m_overview->setWordWrapMode(QTextOption::WordWrap); // a wide table scrolls; its headings were cut within their words
    m_photos = new PhotoSamples;
    connect(m_photos, &PhotoSamples::photoAsked, this, &ExplorePanel::photoAsked);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("exploreTabWidget"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_chartPages, tr("Charts"));
    m_tabs->addTab(m_overview, tr("Overview"));
    m_tabs->addTab(m_photos, tr("Photos"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &ExplorePanel::showPhotosWhenAsked);

    m_tableModel = new SelectionTable(this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("selectionTableView"));
    m_table->setAccessibleName(tr("Selected photos"));
    m_table->setModel(m_tableModel);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + unit);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(SelectionTable::IdColumn, 10 * unit);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter); // where a title is too wide its beginning shows, and the scores stay in a narrow window
    m_table->setColumnWidth(SelectionTable::ScoreColumn, 7 * unit);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto ask = [this](const QModelIndex &index) {
        if (index.isValid())
            emit photoAsked(index.data(SelectionTable::FileRole).toString());
    };
    connect(m_table, &QTableView::activated, this, ask);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this, ask](const QPoint &place) {
        const QModelIndex index = m_table->indexAt(place);
        if (!index.isValid())
            return;
        auto *menu = new QMenu(this);
        menu->setObjectName(QStringLiteral("selectionTableMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Open in the score view"), this, [ask, index = QPersistentModelIndex(index)] { ask(index); });
        menu->popup(m_table->viewport()->mapToGlobal(place));
    });

    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("exploreSplitter"));
    splitter->addWidget(summaryArea);
    splitter->addWidget(m_tabs);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(1, 1);
    summaryArea->setMinimumWidth(19 * unit);
    m_table->setMinimumWidth(20 * unit);
    splitter->setChildrenCollapsible(true);
    splitter->setSizes({19 * unit, 80 * unit, 26 * unit});
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
    return page;
}

QWidget *ExplorePanel::buildEnlarged()
{
    auto *back = button(QStringLiteral("backToChartsPushButton"), tr("Back to all charts"));
    connect(back, &QPushButton::clicked, this, [this] { m_chartPages->setCurrentIndex(0); });
    const auto check = [this](const QString &name, const QString &text, const QString &tip) {
        auto *box = new QCheckBox(text);
        box->setObjectName(name);
        box->setToolTip(tip);
        connect(box, &QCheckBox::toggled, this, &ExplorePanel::rebuildEnlarged);
        return box;
    };
    m_bins = new QSpinBox;
    m_bins->setObjectName(QStringLiteral("scoreBinsSpinBox"));
    m_bins->setRange(1, 64);
    m_bins->setValue(32);
    m_bins->setAccessibleName(tr("Number of bins"));
    connect(m_bins, &QSpinBox::valueChanged, this, &ExplorePanel::rebuildEnlarged);
    m_wholeNumbers = check(QStringLiteral("wholeNumberBinsCheckBox"), tr("Whole scores"), tr("Each bin holds the same number of whole scores, so that no gaps come from rounding"));
    m_density = check(QStringLiteral("densityCheckBox"), tr("Density"), tr("Gaussian kernels with Scott's bandwidth, as seaborn draws them"));
    m_bounded = check(QStringLiteral("boundedDensityCheckBox"), tr("Within 1 to 100"), tr("The density with what leaks over the scale's ends reflected back"));
    m_logarithmic = check(QStringLiteral("logarithmicCheckBox"), tr("Log scale"), tr("Counts on a logarithmic axis"));
    m_ranks = check(QStringLiteral("spearmanCheckBox"), tr("By ranks (Spearman)"), tr("Correlation of ranks, ties their mean rank, instead of Pearson's"));
    m_scoreOptions = new QWidget;
    auto *scoreLayout = new QGridLayout(m_scoreOptions); // two rows, so that the panel fits into 1024 pixels beside the bar
    scoreLayout->setContentsMargins(0, 0, 0, 0);
    auto *binsLabel = new QLabel(tr("&Bins"));
    binsLabel->setBuddy(m_bins);
    scoreLayout->addWidget(binsLabel, 0, 0);
    scoreLayout->addWidget(m_bins, 0, 1);
    scoreLayout->addWidget(m_wholeNumbers, 0, 2);
    scoreLayout->addWidget(m_density, 1, 0);
    scoreLayout->addWidget(m_bounded, 1, 1);
    scoreLayout->addWidget(m_logarithmic, 1, 2);
    m_rankOptions = new QWidget;
    auto *rankLayout = new QHBoxLayout(m_rankOptions);
    rankLayout->setContentsMargins(0, 0, 0, 0);
    rankLayout->addWidget(m_ranks);
    auto *top = new QHBoxLayout;
    top->addWidget(back);
    top->addStretch(1);
    auto *options = new QHBoxLayout;
    options->addWidget(m_scoreOptions);
    options->addWidget(m_rankOptions);
    options->addStretch(1);
    m_enlarged = new ChartView(QStringLiteral("enlarged"));
    m_enlarged->setEnlarged(true);
    connectChart(m_enlarged);
    m_enlargedWords = label(QStringLiteral("enlargedChartLabel"));
    m_enlargedWords->setTextFormat(Qt::PlainText);
    m_enlargedWords->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addLayout(top);
    layout->addLayout(options);
    layout->addWidget(m_enlarged, 1);
    layout->addWidget(m_enlargedWords);
    return page;
}

} // namespace pawtrait::ui
