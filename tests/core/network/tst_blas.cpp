#include "network/device.h"
#include "network/engine.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <dlfcn.h>

using namespace pawtrait;

/// OpenCV's core brings the reference BLAS along; were LibTorch bound to it, a matrix product would be ten times as slow.
class TestBlas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLoadedBeforeItIsNeeded()
    {
        QVERIFY(network::chooseDevice(network::DevicePreference::Cpu));
        QVERIFY(!network::architectures().empty());
        QVERIFY(dlopen("libblas.so.3", RTLD_NOW | RTLD_GLOBAL)); // the rival is there first, as in the program
#if !defined(PAWTRAIT_ENGINE_IS_LINKED)
        QVERIFY(!dlopen("libtorch_cpu.so", RTLD_NOW | RTLD_NOLOAD));
#endif
        QVERIFY(network::engine());
        QVERIFY(dlopen("libtorch_cpu.so", RTLD_NOW | RTLD_NOLOAD));
    }

    /// The dynamic linker itself says what it bound, in a second process.
    void matrixProductsAreLibTorchs()
    {
#if defined(PAWTRAIT_ENGINE_IS_LINKED)
        QSKIP("sanitizers do not allow the library to be loaded as the program loads it");
#endif
        QTemporaryDir folder;
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_DEBUG"), QStringLiteral("bindings"));
        environment.insert(QStringLiteral("LD_DEBUG_OUTPUT"), folder.filePath(QStringLiteral("bound")));
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("nothingIsLoadedBeforeItIsNeeded")});
        QVERIFY(child.waitForFinished(60'000));
        QCOMPARE(child.exitCode(), 0);
        int products = 0;
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            while (!file.atEnd()) {
                const QByteArray line = file.readLine();
                const int from = line.indexOf("libtorch_cpu.so"), to = line.indexOf(" to ");
                if (!line.contains("symbol `sgemm_'") || from < 0 || from > to)
                    continue;
                ++products;
                QVERIFY2(line.indexOf("libtorch_cpu.so", to) > 0, line.constData());
            }
        }
        QVERIFY(products > 0);
    }
};

QTEST_GUILESS_MAIN(TestBlas)
#include "tst_blas.moc"
