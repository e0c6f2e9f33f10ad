package org.planonapage.security;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

    Optional<Account> findByUsername(String username);

    boolean existsByUsername(String username);

    boolean existsByAdministratorTrueAndDemoFalseAndDisabledFalse();

    Account save(Account account);
}
