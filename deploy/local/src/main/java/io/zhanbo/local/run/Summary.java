package io.zhanbo.local.run;

/** What someone needs to know who sees a local run for the first time. */
final class Summary {
    private Summary() {}

    static String text(Places places) {
        return """

                What                 Where
                public pages         http://localhost:8080/
                REST interfaces      http://localhost:8080/submission  /media  /judging  /showcase
                their descriptions   http://localhost:8080/submission/q/openapi  /media/q/openapi  /judging/q/openapi  /q/openapi
                feeds                http://localhost:8080/feeds/atom.xml  /feeds/media.rss
                accounts (Keycloak)  http://localhost:8180/admin/zhanbo/console  (admin, password admin, realm master)
                object storage (S3)  http://localhost:9100  (access key zhanbo-local, secret zhanbo-local-secret)
                PostgreSQL           127.0.0.1:15432  (user and password postgres, one database a service)
                Kafka                127.0.0.1:19092
                mail                 SMTP 127.0.0.1:13025, IMAP 127.0.0.1:13143  (any address is an account, any password opens it)
                mailbox of units     contest@zhanbo.example
                health and metrics   http://127.0.0.1:9081/q/health  /q/metrics  (9082, 9083, 9084: media, judging, showcase)
                logs and data        %s

                Who                  Account (password: demo)
                contestants          demo-teacher  demo-student  demo-pupil
                liaisons             demo-liaison (unit xicheng)  demo-liaison2 (unit no1-school)
                organisers           demo-organiser  demo-editor  demo-director
                judges               demo-judge-1 ... demo-judge-5
                operator             demo-operator
                partner's system     client zhanbo-partner, secret zhanbo-partner-local

                A token:  curl -s http://localhost:8180/realms/zhanbo/protocol/openid-connect/token \\
                            -d client_id=zhanbo-demo -d grant_type=password -d username=demo-teacher -d password=demo
                """.formatted(places.data());
    }
}
