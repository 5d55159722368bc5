#include "train/report_view.h"

#include "parts/chart_view.h"
#include "settings/theme.h"
#include "train/run_charts.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableWidget>

#include <algorithm>
#include <map>

namespace pawtrait::ui {

namespace {

QString number(double value, int digits = 3)
{
    return QLocale().toString(value, 'f', digits);
}

QString number(const std::optional<double> &value, int digits = 3)
{
    return value ? number(*value, digits) : QString();
}

} // namespace

ReportView::ReportView(QWidget *parent)
    : QWidget(parent),
      m_words(new QLabel),
      m_table(new QTableWidget),
      m_predictions(new ChartView(QStringLiteral("predictions"))),
      m_residuals(new ChartView(QStringLiteral("residuals"))),
      m_importance(new ChartView(QStringLiteral("importance")))
{
    setObjectName(QStringLiteral("reportWidget"));
    m_words->setObjectName(QStringLiteral("reportWordsLabel"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setObjectName(QStringLiteral("foldsTableWidget"));
    m_table->setAccessibleName(tr("Folds of the run"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + design::spacing / 2);
    m_table->horizontalHeader()->setHighlightSections(false);
    const QStringList titles{tr("Fold"), tr("Fitted"), tr("Tested"), tr("RMSE"), tr("Constant"), tr("MAE"), tr("Pearson"), tr("Spearman"), tr("Best epoch"), tr("Network RMSE"), tr("SVR RMSE")};
    m_table->setColumnCount(static_cast<int>(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *charts = new QHBoxLayout;
    for (ChartView *view : {m_predictions, m_residuals, m_importance}) {
        view->setMinimumHeight(fontMetrics().height() * 10);
        connect(view, &ChartView::enlargeAsked, this, [this, view] { emit enlargeAsked(*view); });
        connect(view, &ChartView::said, this, &ReportView::said);
    }
    charts->addWidget(m_predictions, 1);
    charts->addWidget(m_residuals, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, design::spacing, 0, 0);
    layout->addWidget(m_words);
    layout->addWidget(m_table, 2);
    layout->addLayout(charts, 3);
    layout->addWidget(m_importance);
}

void ReportView::setRun(const RunData &run)
{
    const bool isThere = run.report.has_value();
    m_table->setVisible(isThere);
    m_predictions->setVisible(!run.tested.empty());
    m_residuals->setVisible(!run.tested.empty());
    m_importance->setVisible(isThere && !run.report->importance.empty());
    if (!isThere) {
        m_words->setText(tr("The report is written when the run is finished, or when you stop it and keep its best."));
        return;
    }
    const training::RunReport &report = *run.report;
    QStringList lines;
    QString line = tr("Out of fold, on %n photo(s) that the model had not seen: RMSE %1", nullptr, report.photosMeasured).arg(number(report.pooled.rmse));
    if (report.rmseLow && report.rmseHigh)
        line += tr(" (95 % interval %1 to %2)").arg(number(report.rmseLow), number(report.rmseHigh));
    if (report.constantRmse)
        line += tr("; the mean score for every photo has %1").arg(number(report.constantRmse));
    if (report.flagsOnlyRmse)
        line += tr(", the 12 flags alone %1").arg(number(report.flagsOnlyRmse));
    lines.append(line + QLatin1Char('.'));
    if (report.meanOfRoundsRmse)
        lines.append(tr("These numbers are of one round. The mean of the rounds has an RMSE of %1: comparisons and blends go by it.").arg(number(*report.meanOfRoundsRmse)));
    if (report.networkWeight)
        lines.append(tr("The score is the mean of the network's own (weight %1) and of an SVR on what it sees (%2); each fold's weights here are from the other folds.")
                         .arg(number(report.networkWeight), number(1 - *report.networkWeight)));
    if (!report.refused.isEmpty())
        lines.append(tr("%n photo(s) could not be read and were left out.", nullptr, static_cast<int>(report.refused.size())));
    m_words->setText(lines.join(QLatin1Char('\n')));
    m_words->setToolTip(report.refused.mid(0, 20).join(QLatin1Char('\n')));
    fillTable(report, run.tested);
    m_predictions->setChart(predictionChart(run.tested));
    m_residuals->setChart(residualChart(run.tested));
    if (!report.importance.empty()) {
        Chart chart = importanceChart(report.importance);
        constexpr int besides = 5; // lines: title, axis
        m_importance->setFixedHeight(fontMetrics().height() * (static_cast<int>(chart.plots.front().amounts.size()) + besides));
        m_importance->setChart(std::move(chart));
    }
}

void ReportView::fillTable(const training::RunReport &report, const std::vector<training::OutOfFoldRow> &tested)
{
    m_table->setRowCount(0);
    for (const int column : {9, 10}) // of a blend of both
        m_table->setColumnHidden(column, !report.networkWeight);
    const auto addRow = [this](const QStringList &cells, bool isBold) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment(column == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
            QFont font = m_table->font();
            font.setBold(isBold);
            item->setFont(font);
            m_table->setItem(row, column, item);
        }
    };
    const training::Accuracy &pooled = report.pooled;
    addRow({tr("All folds"),
            {},
            QLocale().toString(report.photosMeasured),
            number(pooled.rmse),
            number(report.constantRmse),
            number(pooled.mae),
            number(pooled.pearson),
            number(pooled.spearman),
            {},
            number(report.networkRmse),
            number(report.svrRmse)},
           true);
    if (report.constantRmse)
        addRow({tr("Constant"), {}, {}, number(report.constantRmse), {}, {}, {}, {}, {}}, false);
    if (report.flagsOnlyRmse)
        addRow({tr("Flags only"), {}, {}, number(report.flagsOnlyRmse), {}, {}, {}, {}, {}}, false);
    std::map<int, std::pair<std::vector<double>, std::vector<double>>> byFold; // predictions, scores
    for (const training::OutOfFoldRow &row : tested) {
        if (row.natural) {
            byFold[row.fold].first.push_back(row.prediction);
            byFold[row.fold].second.push_back(row.truth);
        }
    }
    const bool hasRounds = std::any_of(report.folds.begin(), report.folds.end(), [](const training::FoldReport &fold) { return fold.round > 0; });
    for (const training::FoldReport &fold : report.folds) {
        const QString name = hasRounds ? tr("Round %1, fold %2").arg(fold.round + 1).arg(fold.fold + 1)
            : fold.stoppedEarly        ? tr("Fold %1, stopped early").arg(fold.fold + 1)
                                       : tr("Fold %1").arg(fold.fold + 1);
        const QString best = !fold.bestEpoch ? QString() : fold.epochs ? tr("%1 of %2").arg(*fold.bestEpoch + 1).arg(*fold.epochs) : QString::number(*fold.bestEpoch + 1);
        QStringList cells{name, QLocale().toString(fold.fitted), QLocale().toString(fold.tested), number(fold.rmse), number(fold.constantRmse), {}, {}, {}, best, number(fold.networkRmse), number(fold.svrRmse)};
        const auto own = byFold.find(fold.fold);
        if (!hasRounds && own != byFold.end() && own->second.first.size() >= 2) { // several rounds share one prediction
            const training::Accuracy accuracy = training::accuracyOf(own->second.first, own->second.second);
            cells[5] = number(accuracy.mae);
            cells[6] = number(accuracy.pearson);
            cells[7] = number(accuracy.spearman);
        }
        addRow(cells, false);
    }
}

} // namespace pawtrait::ui
