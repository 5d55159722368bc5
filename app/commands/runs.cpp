#include "commands/console.h"
#include "commands/open_scorer.h"
#include "training/run_list.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QFileInfo>

#include <memory>

namespace pawtrait::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::app", text);
}

QString number(double value)
{
    return QString::number(value, 'f', 3);
}

QString stateOf(const training::RunSummary &run)
{
    if (run.isAtWork)
        return tr("at work");
    return run.isDone ? tr("done") : tr("unfinished");
}

QByteArray jsonOf(const std::vector<training::RunSummary> &runs)
{
    using nlohmann::ordered_json;
    const auto value = [](const std::optional<double> &figure) { return figure ? ordered_json(*figure) : ordered_json(); };
    ordered_json list = ordered_json::array();
    for (const training::RunSummary &run : runs) {
        list.push_back({{"folder", run.folder.toStdString()},
                        {"recipe", run.recipe.toStdString()},
                        {"backbone", run.backbone.toStdString()},
                        {"begun", run.begun.toString(Qt::ISODate).toStdString()},
                        {"done", run.isDone},
                        {"at_work", run.isAtWork},
                        {"folds_done", run.foldsDone},
                        {"folds", run.folds},
                        {"rmse", value(run.rmse)},
                        {"constant_rmse", value(run.constantRmse)},
                        {"pearson", value(run.pearson)}});
    }
    return QByteArray::fromStdString(ordered_json{{"runs", list}}.dump(2, ' ', false, ordered_json::error_handler_t::replace)) + '\n';
}

int runRuns(const std::string &folder, bool json)
{
    const auto runs = training::listRuns(pathText(folder));
    if (!runs) {
        say(runs.error().userText);
        return NothingDone;
    }
    if (json)
        return print(jsonOf(*runs)) ? AllDone : NothingDone;
    if (runs->empty()) {
        say(tr("There are no runs in \"%1\". \"pawtrait train\" makes one.").arg(QFileInfo(pathText(folder)).fileName()));
        return AllDone;
    }
    const auto line = [](const QStringList &cells) {
        constexpr int widths[] = {18, 7, 12, 8, 10, 8, 0};
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += cells[i].leftJustified(widths[i]);
        return text + QLatin1Char('\n');
    };
    const auto shown = [](const std::optional<double> &figure) { return figure ? number(*figure) : QString(); };
    QString out = line({tr("begun"), tr("folds"), tr("state"), tr("RMSE"), tr("constant"), tr("r"), tr("folder")});
    for (const training::RunSummary &run : *runs)
        out += line({run.begun.toString(QStringLiteral("yyyy-MM-dd HH:mm")), QStringLiteral("%1/%2").arg(run.foldsDone).arg(run.folds), stateOf(run), shown(run.rmse), shown(run.constantRmse),
                     shown(run.pearson), QFileInfo(run.folder).fileName()});
    return print(out.toUtf8()) ? AllDone : NothingDone;
}

} // namespace

void addRunsCommand(CLI::App &app, std::function<int()> &chosen)
{
    auto folder = std::make_shared<std::string>("runs");
    auto json = std::make_shared<bool>(false);
    CLI::App *command = app.add_subcommand("runs", "List training runs");
    command->add_option("folder", *folder, "The folder that runs were made in")->type_name("DIR")->capture_default_str();
    command->add_flag("--json", *json, "Print one JSON object");
    command->callback([folder, json, &chosen] { chosen = [folder, json] { return runRuns(*folder, *json); }; });
}

} // namespace pawtrait::app
