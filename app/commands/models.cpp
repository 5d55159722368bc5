#include "commands/console.h"
#include "commands/open_scorer.h"

#include <QCoreApplication>
#include <QDir>

namespace pawtrait::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::app", text);
}

int runModels(const std::vector<std::string> &folders)
{
    QStringList list = pathList(folders);
    if (list.isEmpty())
        list.append(scoring::defaultModelFolder());
    int good = 0;
    for (const QString &folder : list) {
        const auto card = scoring::checkModelFolder(folder);
        if (!card) {
            say(card.error().userText);
            continue;
        }
        ++good;
        const auto &metrics = card->metrics;
        const QString text = tr("%1\n  folder       %2\n  network      %3, %4 x %4 pixels\n  fitted       %5; %6\n  out of fold  RMSE %7 beside the constant's %8, r %9, R2 %10 (%11 photos)\n")
                                 .arg(card->name, QDir(folder).absolutePath(), QString::fromStdString(card->architecture))
                                 .arg(card->inputSide)
                                 .arg(card->created, card->data, QString::fromLatin1(fixed(metrics.rmse.value, 2)), QString::fromLatin1(fixed(metrics.constantRmse, 2)),
                                      QString::fromLatin1(fixed(metrics.r.value, 3)))
                                 .arg(QString::fromLatin1(fixed(metrics.r2.value, 3)))
                                 .arg(metrics.photos);
        if (!print(text.toUtf8()))
            return SomeFailed;
        for (const scoring::BlendEntry &member : card->members)
            print("  member       " + fixed(member.weight, 3) + ' ' + member.name.toUtf8() + '\n');
        for (const QString &limit : card->limits)
            print("  limit        " + limit.toUtf8() + '\n');
    }
    return good == 0 ? NothingDone : good < list.size() ? SomeFailed : AllDone;
}

} // namespace

void addModelsCommand(CLI::App &app, std::function<int()> &chosen)
{
    auto folders = std::make_shared<std::vector<std::string>>();
    CLI::App *command = app.add_subcommand("models", "List model folders and check every file in them");
    command->add_option("folders", *folders, "Model folders; without any the default model")->type_name("DIR");
    command->callback([folders, &chosen] { chosen = [folders] { return runModels(*folders); }; });
}

} // namespace pawtrait::app
