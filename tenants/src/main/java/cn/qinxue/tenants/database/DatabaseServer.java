package cn.qinxue.tenants.database;

/**
 * The PostgreSQL server (18 or newer) that holds all schemas.
 *
 * @param host name or address
 * @param port TCP port
 * @param database the database that holds every schema
 * @param provisioner role with CREATEROLE and CREATE on the database, not a superuser; never used to serve a request
 * @param provisionerPassword its password
 */
public record DatabaseServer(String host, int port, String database, String provisioner, String provisionerPassword) {

    String url() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }
}
