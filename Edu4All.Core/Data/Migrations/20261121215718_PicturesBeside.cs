using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Edu4All.Core.Data.Migrations
{
    /// <inheritdoc />
    public partial class PicturesBeside : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "BesideIds",
                table: "Attempts",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(name: "BesideIds", table: "Attempts");
        }
    }
}
