package org.planonapage.history;

import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

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
