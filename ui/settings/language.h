#pragma once

#include <QLocale>
#include <QString>

#include <vector>

namespace pawtrait::ui {

struct Language {
    QString code;    ///< "zh_CN": also in the translation's file name
    QString ownName; ///< never translated
};

/// All languages that have a file in resources/translations; English first.
const std::vector<Language> &languages();

/// The code of the language that `choice` ("system" or a code) comes to: with "system" the first of the user's languages that there is, else English.
QString languageFor(const QString &choice, const QLocale &system = QLocale::system());

/// Installs the program's and Qt's translations for `choice` in place of those of an earlier call and sets the default locale, by which
/// numbers and dates are written on screen: the system's where it speaks that language, else the language's own. Every widget gets a
/// LanguageChange event. Window thread; needs a QCoreApplication.
void applyLanguage(const QString &choice);

} // namespace pawtrait::ui
