#include "settings/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace pawtrait::ui {

namespace {

Q_LOGGING_CATEGORY(languageLog, "pawtrait.language")

/// The program's texts lie in one context, "pawtrait", whatever room asks for them (resources/translations/merge.py puts them there): a free
/// function's tr() and a moved class find their texts too, and the same sentence is said the same everywhere.
class OneContextTranslator : public QTranslator {
public:
    QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override
    {
        return qstrncmp(context, "pawtrait", 8) == 0 ? QTranslator::translate("pawtrait", sourceText, disambiguation, n) : QString();
    }
};

std::unique_ptr<QTranslator> installedProgram, installedQt;

void installQt(const QString &code)
{
    auto translator = std::make_unique<QTranslator>();
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (!translator->load(QStringLiteral("qtbase_") + code, folder)) {
        qCWarning(languageLog, "Qt's own words for %ls are not in %ls; its dialogs stay English.", qUtf16Printable(code), qUtf16Printable(folder));
        return;
    }
    installedQt = std::move(translator);
    QCoreApplication::installTranslator(installedQt.get());
}

} // namespace

const std::vector<Language> &languages()
{
    static const std::vector<Language> all{{QStringLiteral("en"), QStringLiteral("English")},
                                           {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                           {QStringLiteral("es"), QStringLiteral("Espa\u00f1ol")},
                                           {QStringLiteral("zh_CN"), QStringLiteral("\u7b80\u4f53\u4e2d\u6587")}};
    return all;
}

QString languageFor(const QString &choice, const QLocale &system)
{
    const auto has = [](const QString &code) { return std::any_of(languages().begin(), languages().end(), [&](const Language &language) { return language.code == code; }); };
    if (has(choice))
        return choice;
    for (const QString &wanted : system.uiLanguages()) {
        const QLocale locale(wanted);
        // Traditional Chinese is another script, not another accent.
        if (locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript)
            return QStringLiteral("zh_CN");
        if (const QString code = QLocale::languageToCode(locale.language()); has(code))
            return code;
    }
    return QStringLiteral("en");
}

void applyLanguage(const QString &choice)
{
    for (std::unique_ptr<QTranslator> *installed : {&installedProgram, &installedQt}) {
        if (*installed)
            QCoreApplication::removeTranslator(installed->get());
        installed->reset();
    }
    const QString code = languageFor(choice);
    const QLocale language(code), system = QLocale::system();
    QLocale::setDefault(choice == QLatin1String("system") || system.language() == language.language() ? system : language);
    auto translator = std::make_unique<OneContextTranslator>();
    if (translator->load(QStringLiteral(":/pawtrait/translations/pawtrait_%1.qm").arg(code))) {
        installedProgram = std::move(translator);
        QCoreApplication::installTranslator(installedProgram.get());
    } else {
        qCWarning(languageLog, "The program's words for %ls cannot be loaded; they stay English.", qUtf16Printable(code));
    }
    if (code != QLatin1String("en"))
        installQt(code);
}

} // namespace pawtrait::ui
