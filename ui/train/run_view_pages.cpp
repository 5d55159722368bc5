#include "train/run_view.h"

#include "parts/chart_view.h"
#include "parts/chart_wall.h"
#include "parts/photo_tiles.h"
#include "settings/theme.h"
#include "train/report_view.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace pawtrait::ui {

namespace {

constexpr int mostSmoothing = 99; // hundredths

QLabel *label(const char *name)
{
    auto *result = new QLabel;
    result->setObjectName(QLatin1String(name));
    result->setWordWrap(true);
    result->setTextFormat(Qt::PlainText);
    result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return result;
}

QPushButton *button(const char *name, const QString &text, const QString &toolTip)
{
    auto *result = new QPushButton(text);
    result->setObjectName(QLatin1String(name));
    result->setToolTip(toolTip);
    result->setAccessibleDescription(toolTip);
    return result;
}

/// In a narrow window the long tabs are cut short; short ones stay whole.
class RunTabBar : public QTabBar {
protected:
    QSize minimumTabSizeHint(int index) const override
    {
        constexpr int least = 14; // letters, with the tab's edges
        const QSize whole = tabSizeHint(index), cut = QTabBar::minimumTabSizeHint(index);
        return {std::min(whole.width(), std::max(cut.width(), least * fontMetrics().averageCharWidth())), cut.height()};
    }
};

class RunTabs : public QTabWidget {
public:
    RunTabs() { setTabBar(new RunTabBar); }
};

} // namespace

RunView::RunView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("runWidget"));
    m_redraw.setSingleShot(true);
    connect(&m_redraw, &QTimer::timeout, this, &RunView::drawCurves);
    m_empty = label("noRunLabel");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setTextFormat(Qt::RichText);
    m_empty->setContentsMargins(4 * design::spacing, 0, 4 * design::spacing, 8 * design::spacing);
    m_tabs = new RunTabs;
    m_tabs->setObjectName(QStringLiteral("runTabWidget"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the run"));
    m_tabs->tabBar()->setObjectName(QStringLiteral("runTabBar"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the run"));
    m_report = new ReportView;
    connect(m_report, &ReportView::enlargeAsked, this, [this](const ChartView &view) {
        m_enlargedCurve.reset();
        enlarge(view.chart());
    });
    connect(m_report, &ReportView::said, this, &RunView::said);
    auto *reportArea = new QScrollArea;
    reportArea->setObjectName(QStringLiteral("reportScrollArea"));
    reportArea->setAccessibleName(tr("Report"));
    reportArea->setFrameShape(QFrame::NoFrame);
    reportArea->setWidgetResizable(true);
    reportArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    reportArea->setWidget(m_report);
    m_tabs->addTab(buildCurves(), tr("Curves"));
    m_tabs->addTab(reportArea, tr("Report"));
    m_tabs->addTab(buildWorst(), tr("Worst photos"));
    m_tabs->addTab(buildLog(), tr("Log and recipe"));
    m_tabs->setUsesScrollButtons(false); // in a narrow window their words are cut short instead
    m_tabs->setElideMode(Qt::ElideRight);
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabToolTip(tab, m_tabs->tabText(tab));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(design::spacing, design::spacing, design::spacing, design::spacing);
    layout->addWidget(buildHeader());
    layout->addWidget(m_tabs, 1);
    m_states = new QStackedWidget;
    m_states->setObjectName(QStringLiteral("runStatesStackedWidget"));
    m_states->addWidget(m_empty);
    m_states->addWidget(page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_states);
}

QWidget *RunView::buildHeader()
{
    m_name = label("runNameLabel");
    m_name->setWordWrap(false);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_name->setFont(large);
    m_progressWords = label("trainProgressLabel");
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("trainProgressBar"));
    m_progress->setAccessibleName(tr("Training"));
    m_progress->setTextVisible(false);
    m_warning = label("runWarningLabel");
    QFont bold = m_warning->font();
    bold.setBold(true);
    m_warning->setFont(bold);
    m_warning->setAutoFillBackground(true);
    m_warning->setBackgroundRole(QPalette::ToolTipBase);
    m_warning->setForegroundRole(QPalette::ToolTipText);
    m_warning->setMargin(design::spacing);
    m_pause = button("pauseTrainingPushButton", tr("Pause"), tr("End after the step in progress; Resume goes on to the same result"));
    m_keepBest =
        button("keepBestPushButton", tr("Stop and keep best"), tr("End after the step in progress, with each fold's best weights so far; the report says what was left out"));
    m_resume = button("resumeTrainingPushButton", tr("Resume"), tr("Go on where the run stopped"));
    m_use = button("useModelPushButton", tr("Use this model"), tr("Score photos with this run's model; Settings go back to another"));
    m_discard = button("discardRunPushButton", tr("Discard..."), tr("Delete this run's folder"));
    m_blend = button("blendRunsPushButton", tr("Blend..."), tr("Mix these runs: how alike they are, the best weights, and what the mix is worth"));
    connect(m_blend, &QPushButton::clicked, this, &RunView::blendAsked);
    connect(m_pause, &QPushButton::clicked, this, &RunView::pauseAsked);
    connect(m_keepBest, &QPushButton::clicked, this, &RunView::keepBestAsked);
    connect(m_resume, &QPushButton::clicked, this, &RunView::resumeAsked);
    connect(m_use, &QPushButton::clicked, this, &RunView::modelAsked);
    connect(m_discard, &QPushButton::clicked, this, &RunView::discardAsked);
    m_buttons = {m_resume, m_pause, m_keepBest, m_use, m_blend, m_discard};
    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : {m_resume, m_pause, m_keepBest, m_use, m_blend})
        buttons->addWidget(each);
    buttons->addStretch(1);
    buttons->addWidget(m_discard);
    auto *header = new QWidget;
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_progressWords);
    layout->addWidget(m_progress);
    layout->addWidget(m_warning);
    layout->addLayout(buttons);
    return header;
}

QWidget *RunView::buildCurves()
{
    m_smoothing = new QSlider(Qt::Horizontal);
    m_smoothing->setObjectName(QStringLiteral("smoothingSlider"));
    m_smoothing->setRange(0, mostSmoothing);
    m_smoothing->setValue(60);
    m_smoothing->setMinimumWidth(10 * design::spacing);
    m_smoothing->setMaximumWidth(40 * design::spacing);
    m_smoothing->setAccessibleName(tr("Smoothing of the training curves"));
    m_smoothing->setToolTip(tr("Weight of the steps before in the training curves; tests are drawn as they are"));
    m_smoothingWords = new QLabel;
    m_smoothingWords->setObjectName(QStringLiteral("smoothingLabel"));
    m_smoothingWords->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0.00")));
    auto *smoothingTitle = new QLabel(tr("S&moothing"));
    smoothingTitle->setBuddy(m_smoothing);
    m_logarithmic = new QCheckBox(tr("Log scale"));
    m_logarithmic->setObjectName(QStringLiteral("curveLogarithmicCheckBox"));
    m_logarithmic->setToolTip(tr("Loss and RMSE on a logarithmic axis"));
    m_training = new QCheckBox(tr("Training"));
    m_training->setObjectName(QStringLiteral("showTrainingCheckBox"));
    m_training->setChecked(true);
    m_training->setToolTip(tr("The dashed curves of the steps; without them the tests have the whole height"));
    connect(m_smoothing, &QSlider::valueChanged, this, &RunView::drawCurves);
    connect(m_logarithmic, &QCheckBox::toggled, this, &RunView::drawCurves);
    connect(m_training, &QCheckBox::toggled, this, &RunView::drawCurves);
    auto *options = new QHBoxLayout;
    options->addWidget(smoothingTitle);
    options->addWidget(m_smoothing, 4);
    options->addWidget(m_smoothingWords);
    options->addSpacing(design::spacing);
    options->addWidget(m_logarithmic);
    options->addWidget(m_training);
    options->addStretch(1);
    m_pairWords = label("runPairLabel");
    m_legend = label("curveLegendLabel");
    m_legend->setTextFormat(Qt::RichText);

    m_wall = new ChartWall;
    m_wall->setObjectName(QStringLiteral("curvesScrollArea"));
    m_wall->setAccessibleName(tr("Curves of the run"));
    m_wall->setMostColumns(2); // curves are read, not looked over
    for (const auto &[curve, name] : {std::pair{Curve::Loss, "loss"}, {Curve::Rmse, "rmse"}, {Curve::LearningRate, "learningRate"}, {Curve::Speed, "speed"}}) {
        auto *view = new ChartView(QLatin1String(name));
        connect(view, &ChartView::enlargeAsked, this, [this, which = curve] {
            m_enlargedCurve = which;
            enlarge(chartOf(which));
        });
        connect(view, &ChartView::said, this, &RunView::said);
        m_curves.emplace_back(curve, view);
        m_wall->add(view);
    }
    m_enlarged = new ChartView(QStringLiteral("enlargedCurve"));
    m_enlarged->setEnlarged(true);
    connect(m_enlarged, &ChartView::said, this, &RunView::said);
    auto *back = button("backToCurvesPushButton", tr("Back to all curves"), tr("All curves of the run (Esc in the chart)"));
    const auto goBack = [this] {
        m_enlargedCurve.reset();
        m_curvePages->setCurrentIndex(0);
        drawCurves();
    };
    connect(back, &QPushButton::clicked, this, goBack);
    connect(m_enlarged, &ChartView::clearAsked, this, goBack);
    auto *enlarged = new QWidget;
    auto *enlargedLayout = new QVBoxLayout(enlarged);
    enlargedLayout->setContentsMargins(0, 0, 0, 0);
    enlargedLayout->addWidget(back, 0, Qt::AlignLeft);
    enlargedLayout->addWidget(m_enlarged, 1);
    m_curvePages = new QStackedWidget;
    m_curvePages->setObjectName(QStringLiteral("curvePagesStackedWidget"));
    m_curvePages->addWidget(m_wall);
    m_curvePages->addWidget(enlarged);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, design::spacing, 0, 0);
    layout->addWidget(m_pairWords);
    layout->addLayout(options);
    layout->addWidget(m_legend);
    layout->addWidget(m_curvePages, 1);
    return page;
}

QWidget *RunView::buildWorst()
{
    m_worstWords = label("worstPhotosLabel");
    m_explore = button("showInExplorePushButton", tr("Show in Explore"), tr("Open the run's data in Explore, with these photos selected"));
    connect(m_explore, &QPushButton::clicked, this, [this] { emit exploreAsked(m_worst); });
    m_tiles = new PhotoTiles;
    m_tiles->setObjectName(QStringLiteral("worstPhotosListWidget"));
    m_tiles->setAccessibleName(tr("Photos that the run missed by most"));
    m_tiles->setFrameShape(QFrame::NoFrame);
    connect(m_tiles, &PhotoTiles::photoAsked, this, &RunView::photoAsked);
    auto *top = new QHBoxLayout;
    top->addWidget(m_worstWords, 1);
    top->addWidget(m_explore);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, design::spacing, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_tiles, 1);
    return page;
}

QWidget *RunView::buildLog()
{
    m_log = new QPlainTextEdit;
    m_log->setObjectName(QStringLiteral("runLogPlainTextEdit"));
    m_log->setAccessibleName(tr("Log and recipe of the run"));
    m_log->setReadOnly(true);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return m_log;
}

} // namespace pawtrait::ui
