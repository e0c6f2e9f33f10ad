package org.planonapage.history;

import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class HistoryConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Beneath everything that takes a connection: repositories, JDBC, migrations. */
    @Bean
    static BeanPostProcessor asAtBeneathEveryRepository() {
        return new BeanPostProcessor() {
            @Override
            public @Nullable Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool && !(bean instanceof AsAtDataSource)
                        ? new AsAtDataSource(pool)
                        : bean;
            }
        };
    }

    /** What may write is refused inside a snapshot, where its writes would be lost without a word. */
    @Bean
    TransactionManagerCustomizer<AbstractPlatformTransactionManager> noWriteInsideASnapshot() {
        return transactions -> transactions.setValidateExistingTransaction(true);
    }

    @Bean
    TransactionExecutionListener writesOnlyNow() {
        return new TransactionExecutionListener() {
            @Override
            public void beforeBegin(TransactionExecution transaction) {
                if (!transaction.isReadOnly()) {
                    AsAt.current().ifPresent(asAt -> {
                        throw new PastIsReadOnlyException(asAt);
                    });
                }
            }
        };
    }
}
