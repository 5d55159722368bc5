#include "commands/command.h"

#include "commands/console.h"

#include <iostream>

namespace pawtrait::app {

const QStringList &commandWords()
{
    static const QStringList words{QStringLiteral("blend"), QStringLiteral("runs"), QStringLiteral("prompts"), QStringLiteral("submit"), QStringLiteral("evaluate"), QStringLiteral("explore"), QStringLiteral("suggest"), QStringLiteral("score"), QStringLiteral("embed"), QStringLiteral("export"), QStringLiteral("sheet"), QStringLiteral("train"), QStringLiteral("models"), QStringLiteral("help"), QStringLiteral("--version"), QStringLiteral("--help"), QStringLiteral("-h"), QStringLiteral("-V")};
    return words;
}

bool commandDraws(const QString &word)
{
    return word == QLatin1String("sheet");
}

int runCommand(int argc, char **argv)
{
    CLI::App app{"Pawtrait shows shelters which photo of an animal to publish.\nWithout a command it opens the window: pawtrait [PHOTOS OR FOLDERS]", "pawtrait"};
    app.set_version_flag("-V,--version", std::string("Pawtrait " PAWTRAIT_VERSION " (Qt ") + qVersion() + ")");
    app.require_subcommand(1);
    std::function<int()> chosen;
    addScoreCommand(app, chosen);
    addSuggestCommand(app, chosen);
    addEmbedCommand(app, chosen);
    addExportCommand(app, chosen);
    addSheetCommand(app, chosen);
    addExploreCommand(app, chosen);
    addTrainCommand(app, chosen);
    addEvaluateCommand(app, chosen);
    addSubmitCommand(app, chosen);
    addBlendCommand(app, chosen);
    addRunsCommand(app, chosen);
    addPromptsCommand(app, chosen);
    addModelsCommand(app, chosen);
    auto topic = std::make_shared<std::string>();
    CLI::App *help = app.add_subcommand("help", "Explain a command");
    help->add_option("command", *topic, "The command")->type_name("COMMAND");
    help->callback([topic, &app, &chosen] {
        chosen = [topic, &app] {
            const auto commands = app.get_subcommands([&](const CLI::App *command) { return topic->empty() || command->get_name() == *topic; });
            const CLI::App *about = topic->empty() ? &app : commands.empty() ? nullptr : commands.front();
            if (!about) {
                say(QStringLiteral("There is no command \"%1\". \"pawtrait help\" lists them.").arg(QString::fromStdString(*topic)));
                return static_cast<int>(WrongUse);
            }
            // App::help() would explain the command that was parsed, which is "help".
            std::cout << app.get_formatter()->make_help(about, topic->empty() ? "pawtrait" : "pawtrait " + *topic, CLI::AppFormatMode::Normal) << std::flush;
            return static_cast<int>(AllDone);
        };
    });
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &success) { // --help, --version
        app.exit(success, std::cout, std::cerr);
        return AllDone;
    } catch (const CLI::ParseError &error) {
        app.exit(error, std::cout, std::cerr);
        return WrongUse;
    }
    return chosen ? chosen() : WrongUse;
}

} // namespace pawtrait::app
