#include "training/blend.h"
#include "commands/console.h"
#include "commands/open_scorer.h"

#include <QCoreApplication>
#include <QDir>

#include <memory>

namespace pawtrait::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::app", text);
}

struct BlendOptions {
    std::vector<std::string> runs;
    std::string out;
    bool json = false;
};

QString tableOf(const training::Blend &blend)
{
    const training::BlendNumbers &numbers = blend.numbers;
    const auto number = [](double value) { return QString::number(value, 'f', 3); };
    qsizetype width = 12;
    for (const training::BlendMember &member : blend.members)
        width = std::max(width, member.name.size() + 2);
    constexpr qsizetype cell = 9;
    const auto line = [&](const QString &name, const QStringList &cells) {
        QString text = name.leftJustified(width);
        for (const QString &each : cells)
            text += each.rightJustified(cell);
        return text + QLatin1Char('\n');
    };
    QStringList places;
    for (std::size_t m = 0; m < blend.members.size(); ++m)
        places.append(QStringLiteral("(%1)").arg(m + 1));
    //: behind these: the members' correlations with member (1), (2) ...
    QString text = line(tr("member"), QStringList{tr("weight"), tr("RMSE")} + places);
    for (std::size_t m = 0; m < blend.members.size(); ++m) {
        QStringList cells{number(numbers.weights[m]), number(numbers.rmseEach[m])};
        for (const double correlation : numbers.correlations.row(static_cast<int>(m)))
            cells.append(number(correlation));
        text += line(QStringLiteral("(%1) %2").arg(m + 1).arg(blend.members[m].name), cells);
    }
    text += line(tr("blend"), {QString(), number(numbers.rmse)});
    text += line(tr("nested"), {QString(), number(numbers.rmseNested)});
    text += line(tr("plain mean"), {QString(), number(numbers.rmseEqualMean)});
    text += line(tr("constant"), {QString(), number(blend.constantRmse)});
    return text +
        tr("Out of fold on %1 photos in %2 folds. \"nested\" has each fold's weights from the other folds; the number to expect of new photos.")
            .arg(blend.photosMeasured)
            .arg(blend.folds) +
        QLatin1Char('\n');
}

int failed(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return Interrupted;
    say(error.userText);
    return NothingDone;
}

int runBlend(const BlendOptions &options)
{
    if (const auto named = training::checkNamedRuns(pathList(options.runs)); !named) {
        say(named.error().userText);
        return WrongUse;
    }
    const auto blend = training::blendRuns(pathList(options.runs), interruptToken());
    if (!blend)
        return failed(blend.error());
    if (!options.out.empty()) {
        if (const auto written = training::writeBlend(*blend, pathText(options.out), interruptToken()); !written)
            return failed(written.error());
        say(tr("The blend is in %1. \"pawtrait score --model\" and the window's settings take it.").arg(QDir(pathText(options.out)).absolutePath()));
    }
    return print(options.json ? training::blendJson(*blend) : tableOf(*blend).toUtf8()) ? AllDone : NothingDone;
}

} // namespace

void addBlendCommand(CLI::App &app, std::function<int()> &chosen)
{
    auto options = std::make_shared<BlendOptions>();
    CLI::App *command = app.add_subcommand("blend", "Mix runs of one table with weights found out of fold");
    command->add_option("runs", options->runs, "Folders of runs with the same photos and folds")->required()->type_name("RUN");
    command->add_option("--out", options->out, "Make this model folder of the mix")->type_name("DIR");
    command->add_flag("--json", options->json, "Print one JSON object");
    command->callback([options, &chosen] { chosen = [options] { return runBlend(*options); }; });
}

} // namespace pawtrait::app
