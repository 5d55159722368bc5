#include "network/network.h"

#include <QTest>

#include <dlfcn.h>

/// OpenCV's core brings the reference BLAS along; were it found first, a matrix product would be ten times as slow.
class TestBlas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matrixProductsAreLibTorchs()
    {
        QVERIFY(!pawtrait::network::architectures().empty()); // the room is linked
        void *product = dlsym(RTLD_DEFAULT, "sgemm_");
        QVERIFY(product);
        Dl_info where{};
        QVERIFY(dladdr(product, &where) != 0);
        QVERIFY2(QByteArray(where.dli_fname).contains("libtorch_cpu"), where.dli_fname);
    }
};

QTEST_GUILESS_MAIN(TestBlas)
#include "tst_blas.moc"
