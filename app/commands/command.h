/// The command line: one file a command. Results go to standard output, messages and progress to standard error.
#pragma once

#include <CLI/CLI.hpp>

#include <QStringList>

#include <functional>

namespace pawtrait::app {

/// The contract of product.md.
enum ExitStatus { AllDone = 0, SomeFailed = 1, WrongUse = 2, NothingDone = 3, Interrupted = 130 };

/// Adds a sub-command to `app`; when it is chosen, `chosen` is set to the work that returns the exit status.
void addScoreCommand(CLI::App &app, std::function<int()> &chosen);
void addSuggestCommand(CLI::App &app, std::function<int()> &chosen);
void addEmbedCommand(CLI::App &app, std::function<int()> &chosen);
void addExportCommand(CLI::App &app, std::function<int()> &chosen);
void addSheetCommand(CLI::App &app, std::function<int()> &chosen);
void addExploreCommand(CLI::App &app, std::function<int()> &chosen);
void addTrainCommand(CLI::App &app, std::function<int()> &chosen);
void addEvaluateCommand(CLI::App &app, std::function<int()> &chosen);
void addSubmitCommand(CLI::App &app, std::function<int()> &chosen);
void addBlendCommand(CLI::App &app, std::function<int()> &chosen);
void addRunsCommand(CLI::App &app, std::function<int()> &chosen);
void addPromptsCommand(CLI::App &app, std::function<int()> &chosen);
void addModelsCommand(CLI::App &app, std::function<int()> &chosen);

/// The words that begin a command; anything else is a photo or folder for the window.
const QStringList &commandWords();

/// True for a command that draws text: it needs a QGuiApplication (any platform), the others a QCoreApplication.
bool commandDraws(const QString &word);

/// Runs the command that argv names and returns the exit status. Needs the application object that commandDraws() says.
int runCommand(int argc, char **argv);

} // namespace pawtrait::app
