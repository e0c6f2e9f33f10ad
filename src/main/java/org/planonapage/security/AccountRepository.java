package org.planonapage.security;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

    Optional<Account> findByUsername(String username);

    /** For who comes from an OpenID provider. */
    Optional<Account> findByEmail(String email);

    boolean existsByUsername(String username);

    boolean existsByEmail(String email);

    /** The accounts whose name or address contains the words, by name; {@code pattern} as LIKE takes it. */
    @Query("""
            select a from Account a
            where a.username like :pattern escape '!' or a.displayName like :pattern escape '!'
               or a.email like :pattern escape '!'
            order by a.displayName, a.username""")
    Page<Account> search(String pattern, Pageable page);

    /** The administrators who may sign in, held until the transaction ends, so that two cannot take each other away. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Account> findByAdministratorTrueAndDisabledFalse();

    boolean existsByAdministratorTrueAndDemoFalseAndDisabledFalse();

    Account save(Account account);
}
